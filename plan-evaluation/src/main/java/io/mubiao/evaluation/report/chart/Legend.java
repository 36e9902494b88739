package io.mubiao.evaluation.report.chart;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Course;
import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.evaluation.text.DisplayWidth;
import io.mubiao.evaluation.text.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What the marks mean: those that occur. */
record Legend(ChartWords words, Course course) {
    private static final double Y = 304;
    private static final double LINE = 20;
    private static final double COLUMN = 6.9;
    private static final double SAMPLE = 26;
    private static final double GAP = 18;

    ImmutableList<Element> draw() {
        List<Element> drawn = new ArrayList<>();
        double x = Frame.LEFT;
        double y = Y;
        for (Entry entry : entries()) {
            double width = SAMPLE + DisplayWidth.of(entry.text()) * COLUMN + GAP;
            if (x > Frame.LEFT && x + width > Frame.WIDTH) {
                x = Frame.LEFT;
                y += LINE;
            }
            Point at = new Point(x, y);
            drawn.addAll(entry.sample(at));
            drawn.add(Svg.text(at.right(SAMPLE).down(4), "start", entry.text()));
            x += width;
        }
        return ImmutableList.copyOf(drawn);
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (!course.points().isEmpty()) {
            boolean interval =
                    course.points().stream().anyMatch(point -> point.interval().isPresent());
            entries.add(new Entry(
                    Entry.Sample.FIGURE, interval ? text("数据及95%区间", "figure, 95 % interval") : text("数据", "figure")));
        }
        if (course.mean().isPresent()) {
            entries.add(new Entry(Entry.Sample.MEAN, text("迄今平均", "mean so far")));
        }
        if (!course.otherBases().isEmpty()) {
            entries.add(new Entry(Entry.Sample.OTHER, text("其他统计口径", "other counting basis")));
        }
        if (!course.path().isEmpty()) {
            entries.add(
                    words.convention()
                            ? new Entry(Entry.Sample.CONVENTION, text("期间要求（约定）", "on the way (convention)"))
                            : new Entry(Entry.Sample.STATED, text("期间要求", "required on the way")));
        }
        if (course.goal().isPresent()) {
            entries.add(new Entry(Entry.Sample.GOAL, text("期末要求", "required")));
        }
        return entries;
    }

    private String text(String chinese, String english) {
        return Phrase.of(chinese, english).in(words.language());
    }

    /** A sample of a mark, and what it means. */
    private record Entry(Sample sample, String text) {
        enum Sample {
            FIGURE,
            MEAN,
            OTHER,
            CONVENTION,
            STATED,
            GOAL
        }

        List<Element> sample(Point at) {
            Point end = at.right(20);
            return switch (sample) {
                case FIGURE ->
                    List.of(
                            Svg.line(at, end, Palette.FIGURE).with("stroke-width", "2"),
                            Svg.circle(at.right(10), 4.5).with("fill", Palette.FIGURE));
                case MEAN ->
                    List.of(Svg.line(at, end, Palette.FIGURE)
                            .with("stroke-width", "2")
                            .with("stroke-dasharray", "1 3"));
                case OTHER ->
                    List.of(Svg.polygon(List.of(
                                    at.right(5),
                                    at.right(10).down(-5),
                                    at.right(15),
                                    at.right(10).down(5)))
                            .with("fill", "#ffffff")
                            .with("stroke", Palette.OTHER)
                            .with("stroke-width", "2"));
                case CONVENTION ->
                    List.of(Svg.line(at, end, Palette.REQUIRED)
                            .with("stroke-width", "2")
                            .with("stroke-dasharray", "6 4"));
                case STATED -> List.of(Svg.line(at, end, Palette.REQUIRED).with("stroke-width", "2"));
                case GOAL -> List.of(Svg.line(at, end, Palette.REQUIRED).with("stroke-width", "4"));
            };
        }
    }
}
