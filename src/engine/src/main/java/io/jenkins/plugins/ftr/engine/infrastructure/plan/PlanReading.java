package io.jenkins.plugins.ftr.engine.infrastructure.plan;

import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.ParseError;
import io.jenkins.plugins.ftr.engine.infrastructure.Part;
import io.jenkins.plugins.ftr.engine.infrastructure.Reading;
import io.jenkins.plugins.ftr.engine.infrastructure.document.DocumentException;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.SourceRange;
import io.jenkins.plugins.ftr.engine.source.Workspace;
import io.jenkins.plugins.ftr.engine.source.WorkspaceException;
import java.util.List;
import java.util.Set;

/** Plans on their way in; each is a part. */
final class PlanReading implements Reading {
    private final Workspace workspace;
    private List<String> files;

    PlanReading(Workspace workspace, List<String> files) {
        this.workspace = workspace;
        this.files = files;
    }

    @Override
    public List<Part> next() {
        List<Part> parts = files.stream().<Part>map(Plan::new).toList();
        files = List.of();
        return parts;
    }

    @Override
    public NativeInfrastructure rest() {
        return NativeInfrastructure.EMPTY;
    }

    private final class Plan implements Part {
        private final String file;

        Plan(String file) {
            this.file = file;
        }

        /** What a plan holds is only known when it has been read. */
        @Override
        public boolean mayHold(Set<String> nativeTypes) {
            return true;
        }

        @Override
        public NativeInfrastructure read(Progress progress) {
            progress.checkCancelled();
            try {
                PlanFile plan = PlanFile.read(file, workspace.bytes(file), workspace.limits());
                return plan.isPlan()
                        ? new NativeInfrastructure(List.of(file), plan.resources(), List.of(), List.of())
                        : NativeInfrastructure.EMPTY;
            } catch (DocumentException e) {
                return new NativeInfrastructure(List.of(file), List.of(), List.of(e.toParseError()), List.of());
            } catch (WorkspaceException e) {
                ParseError error = new ParseError(new SourceRange(file, 0, 0, 0), e.notice());
                return new NativeInfrastructure(List.of(), List.of(), List.of(error), List.of());
            }
        }
    }
}
