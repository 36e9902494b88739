package io.mubiao.evaluation.report.markup;

import com.google.common.collect.ImmutableSet;
import io.mubiao.evaluation.text.Visible;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements so that a parser of HTML and one of XML read the same: quoted attributes, no element closed in its own tag
 * but those of HTML that are always empty. Whatever characters a text holds, the result is well formed and holds no markup but
 * that of the elements.
 */
public final class Markup {
    private static final ImmutableSet<String> ALWAYS_EMPTY = ImmutableSet.of("br", "col", "hr", "link", "meta");

    private final XMLStreamWriter out;

    private Markup(XMLStreamWriter out) {
        this.out = out;
    }

    /** A page of HTML. */
    public static String page(Element html) {
        return "<!DOCTYPE html>\n" + of(html) + "\n";
    }

    /** An element on its own. */
    public static String of(Element element) {
        StringWriter text = new StringWriter();
        try {
            // The platform's own: others on the class path close empty elements in their own tag.
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Markup(out).write(element);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Markup must be written to a string without an error", e);
        }
        return text.toString();
    }

    private void write(Element element) throws XMLStreamException {
        boolean empty = ALWAYS_EMPTY.contains(element.name());
        if (empty) {
            out.writeEmptyElement(element.name());
        } else {
            out.writeStartElement(element.name());
        }
        for (var attribute : element.attributes().entrySet()) {
            out.writeAttribute(attribute.getKey(), Visible.of(attribute.getValue()));
        }
        for (Node child : element.children()) {
            write(child);
        }
        if (!empty) {
            out.writeEndElement();
        }
    }

    private void write(Node node) throws XMLStreamException {
        if (node instanceof Element element) {
            write(element);
        } else {
            out.writeCharacters(Visible.of(((Characters) node).text()));
        }
    }
}
