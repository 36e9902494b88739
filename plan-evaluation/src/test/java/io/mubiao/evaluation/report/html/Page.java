package io.mubiao.evaluation.report.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a parser sees it; one that is not well formed fails the test. */
public final class Page {
    private final Document document;

    private Page(Document document) {
        this.document = document;
    }

    /** Reads a page of HTML, which is XML too. */
    public static Page of(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return new Page(factory.newDocumentBuilder().parse(new InputSource(new StringReader(html))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("Page must be well formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every element with the classes it has, in order. */
    public Stream<String> elements() {
        return found("//*").stream()
                .map(Element.class::cast)
                .map(element -> element.getTagName()
                        + (element.hasAttribute("class") ? " class=" + element.getAttribute("class") : ""));
    }

    /** The texts of what a path of XPath leads to. */
    public List<String> texts(String path) {
        return found(path).stream().map(Node::getTextContent).toList();
    }

    /** The text of the one thing that a path leads to. */
    public String text(String path) {
        return texts(path).stream().collect(Collectors.joining("\n"));
    }

    /** How many things a path leads to. */
    public int count(String path) {
        return found(path).size();
    }

    private List<Node> found(String path) {
        try {
            NodeList nodes = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return new ArrayList<>(
                    IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList());
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
