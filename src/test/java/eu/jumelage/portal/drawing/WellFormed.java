package eu.jumelage.portal.drawing;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Reads a drawing as XML. */
final class WellFormed {
    private WellFormed() {}

    static Document check(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + e.getMessage(), e);
        }
    }
}
