// Runs at the start of `mvn hpi:run`: a job with a short history, ready, then regressed, then mended. Not part of the plugin.
import hudson.FilePath
import jenkins.model.Jenkins
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition
import org.jenkinsci.plugins.workflow.job.WorkflowJob

def jenkins = Jenkins.get()
def examples = new File(jenkins.rootDir, '../../../examples').canonicalFile
if (jenkins.getItem('storefront') == null && new File(examples, 'storefront').isDirectory()) {
    def job = jenkins.createProject(WorkflowJob, 'storefront')
    job.definition = new CpsFlowDefinition('''pipeline {
    agent any
    stages {
        stage('FTR readiness') {
            steps {
                ftrCheck()
            }
        }
    }
}
''', true)
    job.save()
    Thread.start('demo') {
        ['storefront', 'storefront', 'storefront-regressed', 'storefront-regressed', 'storefront'].each { example ->
            def workspace = jenkins.getWorkspaceFor(job)
            workspace.deleteContents()
            new FilePath(new File(examples, example)).copyRecursiveTo(workspace)
            job.scheduleBuild2(0).get()
        }
    }
}
