package io.mubiao.evaluation.report.chart;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Course;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.evaluation.report.markup.Markup;
import io.mubiao.evaluation.report.markup.Node;
import io.mubiao.plan.value.Language;

/**
 * The course of an indicator against its target as a picture: the base years as a band, what is required as a line, the figures
 * as points with the 95 % intervals of counts and rates, the deadline, and figures of other counting bases apart. A picture of the
 * default reading; it computes nothing.
 */
public final class TrajectoryChart {
    private TrajectoryChart() {}

    /** The chart as an SVG file of its own. */
    public static String svg(Attainment attainment, Language language) {
        String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        return declaration + Markup.of(of(attainment, attainment.judgement(), attainment.course(), language, "chart"))
                + "\n";
    }

    /**
     * The chart as an element of a page, which has asked for judgement and course already.
     *
     * @param judgement that of the attainment under its default reading
     * @param course that of the attainment under its default reading
     * @param id the beginning of the ids in it, unique on the page
     */
    public static Element of(Attainment attainment, Judgement judgement, Course course, Language language, String id) {
        ChartWords words = new ChartWords(attainment, judgement, course, language);
        Frame frame = new Frame(course.years(), ChartValues.axis(attainment.indicator(), course));
        Axes axes = new Axes(frame, attainment.indicator(), words);
        Marks marks = new Marks(frame, course, words);
        ImmutableList<Node> drawn = ImmutableList.<Node>builder()
                .add(Element.of("title", words.title()).with("id", id + "-title"))
                .add(Element.of("desc", words.description()).with("id", id + "-desc"))
                .add(Svg.rectangle(new Point(0, 0), Frame.WIDTH, Frame.HEIGHT).with("fill", "#ffffff"))
                .addAll(marks.base())
                .addAll(axes.draw())
                .addAll(marks.deadline())
                .addAll(marks.breaks())
                .addAll(marks.required())
                .addAll(marks.otherBases())
                .addAll(marks.figures())
                .addAll(new Legend(words, course).draw())
                .build();
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + Frame.WIDTH + " " + Frame.HEIGHT)
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .with("font-family", "sans-serif")
                .with("font-size", "13")
                .with("fill", Palette.INK)
                .add(drawn);
    }
}
