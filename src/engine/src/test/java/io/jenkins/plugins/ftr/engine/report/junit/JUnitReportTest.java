package io.jenkins.plugins.ftr.engine.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.ftr.engine.report.Golden;
import io.jenkins.plugins.ftr.engine.report.OutputFolder;
import io.jenkins.plugins.ftr.engine.report.ReportContext;
import io.jenkins.plugins.ftr.engine.report.SampleResults;
import io.jenkins.plugins.ftr.engine.result.FtrResult;
import io.jenkins.plugins.ftr.engine.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class JUnitReportTest {
    @TempDir
    private Path folder;

    static Stream<FtrResult> results() {
        return Stream.of(
                SampleResults.regressed(), SampleResults.ready(), SampleResults.hostile(), SampleResults.large(10));
    }

    @Test
    void writesTheExpectedFile() throws IOException {
        Golden.check("ftr-junit.xml", Files.readString(written(SampleResults.regressed())));
    }

    @ParameterizedTest
    @MethodSource("results")
    void isWhatReadersOfTheFormatExpect(FtrResult result) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Golden.file("junit.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(written(result).toFile()));
    }

    @ParameterizedTest
    @MethodSource("results")
    void countsAddUp(FtrResult result) throws Exception {
        Element root = parsed(result);
        NodeList cases = root.getElementsByTagName("testcase");
        assertThat(cases.getLength()).isEqualTo(result.controls().size());
        assertThat(root.getAttribute("tests")).isEqualTo(String.valueOf(cases.getLength()));
        assertThat(root.getAttribute("failures"))
                .isEqualTo(String.valueOf(root.getElementsByTagName("failure").getLength()));
        assertThat(root.getAttribute("skipped"))
                .isEqualTo(String.valueOf(root.getElementsByTagName("skipped").getLength()));
    }

    @Test
    void aContradictedControlFailsWithItsPlace() throws Exception {
        NodeList cases = parsed(SampleResults.regressed()).getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            if (test.getAttribute("name").startsWith("NETSEC-001")) {
                Element failure = (Element) test.getElementsByTagName("failure").item(0);
                assertThat(failure.getAttribute("type")).isEqualTo("CONTRADICTED");
                assertThat(failure.getTextContent()).startsWith("network/security groups.tf:14: Port 22");
                assertThat(test.getAttribute("classname")).isEqualTo("AWS FTR.Network security");
                return;
            }
        }
        throw new AssertionError("No test for NETSEC-001");
    }

    private Element parsed(FtrResult result) throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(written(result).toFile())
                .getDocumentElement();
    }

    private Path written(FtrResult result) throws IOException {
        new JUnitReport().write(result, ReportContext.of(Language.EN), new OutputFolder(folder));
        return folder.resolve("ftr-junit.xml");
    }
}
