package io.mubiao.evaluation.report.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of HTML or SVG. Immutable: each method gives another one.
 *
 * @param name its name
 * @param attributes its attributes, in order; their values are not escaped
 * @param children what is in it, in order
 */
public record Element(String name, ImmutableMap<String, String> attributes, ImmutableList<Node> children)
        implements Node {
    /** An element with children and no attributes. */
    public static Element of(String name, Node... children) {
        return new Element(name, ImmutableMap.of(), ImmutableList.copyOf(children));
    }

    /** An element with text in it. */
    public static Element of(String name, String text) {
        return of(name).add(text);
    }

    /** The same element with one attribute more, or another value for it. */
    public Element with(String attribute, String value) {
        return new Element(
                name,
                ImmutableMap.<String, String>builder()
                        .putAll(attributes)
                        .put(attribute, value)
                        .buildKeepingLast(),
                children);
    }

    /** The same element with children more. */
    public Element add(Node... more) {
        return add(ImmutableList.copyOf(more));
    }

    /** The same element with children more. */
    public Element add(List<? extends Node> more) {
        return new Element(
                name,
                attributes,
                ImmutableList.<Node>builder().addAll(children).addAll(more).build());
    }

    /** The same element with text behind what is in it. */
    public Element add(String text) {
        return add(new Characters(text));
    }

    /** The elements of that name in it, at any depth, in order. */
    public Stream<Element> find(String wanted) {
        return children.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .flatMap(child ->
                        Stream.concat(child.name.equals(wanted) ? Stream.of(child) : Stream.of(), child.find(wanted)));
    }

    /** All the characters in it, at any depth. */
    public String text() {
        return children.stream()
                .map(child -> child instanceof Element element ? element.text() : ((Characters) child).text())
                .collect(Collectors.joining());
    }
}
