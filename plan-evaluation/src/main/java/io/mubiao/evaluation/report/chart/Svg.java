package io.mubiao.evaluation.report.chart;

import io.mubiao.evaluation.report.markup.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** The few shapes that charts are made of. Lengths are in user units, rounded to a hundredth. */
final class Svg {
    private static final int DECIMALS = 2;

    private Svg() {}

    static Element line(Point from, Point to, String colour) {
        return Element.of("line")
                .with("x1", number(from.x()))
                .with("y1", number(from.y()))
                .with("x2", number(to.x()))
                .with("y2", number(to.y()))
                .with("stroke", colour);
    }

    static Element polyline(List<Point> points, String colour) {
        return Element.of("polyline")
                .with("points", points(points))
                .with("fill", "none")
                .with("stroke", colour)
                .with("stroke-width", "2");
    }

    static Element polygon(List<Point> points) {
        return Element.of("polygon").with("points", points(points));
    }

    static Element circle(Point centre, double radius) {
        return Element.of("circle")
                .with("cx", number(centre.x()))
                .with("cy", number(centre.y()))
                .with("r", number(radius));
    }

    static Element rectangle(Point corner, double width, double height) {
        return Element.of("rect")
                .with("x", number(corner.x()))
                .with("y", number(corner.y()))
                .with("width", number(width))
                .with("height", number(height));
    }

    /** Text that begins, is centred or ends at a point: {@code start}, {@code middle} or {@code end}. */
    static Element text(Point at, String anchor, String text) {
        return Element.of("text", text)
                .with("x", number(at.x()))
                .with("y", number(at.y()))
                .with("text-anchor", anchor);
    }

    /** A hover text, which is also read aloud. */
    static Element titled(Element shape, String title) {
        return shape.add(Element.of("title", title));
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    static String number(double length) {
        return new BigDecimal(length)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
