package io.mubiao.evaluation.report.chart;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.YearRange;

/** The axes with their ticks. */
record Axes(Frame frame, Indicator indicator, ChartWords words) {
    private static final double TEXT_DOWN = 4;
    private static final double YEAR_DOWN = 18;
    /** The least distance between two years that are both named. */
    private static final double YEAR_WIDTH = 38;

    ImmutableList<Element> draw() {
        ImmutableList.Builder<Element> drawn = ImmutableList.builder();
        for (double tick : frame.axis().ticks()) {
            Point left = new Point(Frame.LEFT, frame.y(tick));
            drawn.add(Svg.line(left, new Point(Frame.RIGHT, left.y()), Palette.GRID));
            drawn.add(Svg.text(left.right(-8).down(TEXT_DOWN), "end", words.tick(tick))
                    .with("fill", Palette.SOFT));
        }
        Point corner = new Point(Frame.LEFT, Frame.BOTTOM);
        drawn.add(Svg.line(new Point(Frame.LEFT, Frame.TOP), corner, Palette.SOFT));
        drawn.add(Svg.line(corner, new Point(Frame.RIGHT, Frame.BOTTOM), Palette.SOFT));
        YearRange years = frame.years();
        int every = (int) Math.ceil(YEAR_WIDTH / frame.column());
        years.stream()
                .filter(year -> (years.to() - year) % every == 0)
                .forEach(year -> drawn.add(Svg.text(
                                new Point(frame.x(year), Frame.BOTTOM).down(YEAR_DOWN),
                                "middle",
                                Integer.toString(year))
                        .with("fill", Palette.SOFT)));
        if (indicator.kind() != IndicatorKind.STAGE) {
            drawn.add(Svg.text(new Point(8, 18), "start", words.unit()).with("fill", Palette.SOFT));
        }
        return drawn.build();
    }
}
