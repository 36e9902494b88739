package io.mubiao.evaluation.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** The published schema of StratML Part 2. */
public final class StratMlFile {
    private static final Schema SCHEMA = schema();

    private StratMlFile() {}

    private static Schema schema() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(Objects.requireNonNull(
                    StratMlFile.class.getResourceAsStream("PerformancePlanOrReport20160216.xsd"))));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails where the text is not well formed, or breaks a rule of the schema. */
    public static void validate(String xml) {
        try {
            Validator validator = SCHEMA.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException e) {
            throw new AssertionError(e.getMessage() + "\n" + xml.substring(0, Math.min(2000, xml.length())), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
