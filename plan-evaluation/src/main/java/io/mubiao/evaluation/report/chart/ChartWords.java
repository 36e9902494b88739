package io.mubiao.evaluation.report.chart;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.attainment.Course;
import io.mubiao.evaluation.attainment.CoursePoint;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.attainment.RequiredIn;
import io.mubiao.evaluation.attainment.Trajectory;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.report.words.FigureWords;
import io.mubiao.evaluation.statistics.RateInterval;
import io.mubiao.evaluation.text.NumberText;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.evaluation.text.Visible;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.List;

/** Everything that a chart says in words. */
record ChartWords(Attainment attainment, Judgement judgement, Course course, Language language) {
    private static final int FIGURE = 12;
    private static final int NAME = 60;

    private FigureWords figures() {
        return new FigureWords(language, FIGURE, 2 * FIGURE + 1);
    }

    private Indicator indicator() {
        return attainment.indicator();
    }

    private String of(String chinese, String english, Object... parts) {
        return Phrase.of(chinese, english, parts).in(language);
    }

    String name() {
        return Visible.atMost(indicator().name().in(language), NAME);
    }

    String title() {
        return of("{0}：{1}", "{0}: {1}", name(), attainment.verdict().label());
    }

    /** What the picture shows, for those who do not see it. */
    String description() {
        List<Text> parts = new ArrayList<>();
        parts.add(figuresShown());
        course.baseline().ifPresent(baseline -> parts.add(Text.of(baseline(baseline), baseline(baseline))));
        course.goal().ifPresent(goal -> parts.add(Text.of(goal(goal), goal(goal))));
        if (!course.otherBases().isEmpty()) {
            parts.add(Phrase.of(
                    "另有{0}个其他统计口径数据，不可比",
                    "{0} figures of other counting bases, which do not compare",
                    course.otherBases().size()));
        }
        return String.join(
                        language == Language.CHINESE ? "；" : "; ",
                        parts.stream().map(part -> part.in(language)).toList())
                + (language == Language.CHINESE ? "。" : ".");
    }

    private Text figuresShown() {
        if (course.points().isEmpty()) {
            return Phrase.of("{0}年无可用数据", "no figure of {0} that can be used", course.years());
        }
        CoursePoint first = course.points().get(0);
        CoursePoint last = course.points().get(course.points().size() - 1);
        if (course.points().size() == 1) {
            return Phrase.of("1个数据：{0}年{1}", "1 figure: {1} in {0}", last.year(), figure(last.value()));
        }
        return Phrase.of(
                "{0}个数据，从{1}年的{2}到{3}年的{4}",
                "{0} figures, from {2} in {1} to {4} in {3}",
                course.points().size(),
                first.year(),
                figure(first.value()),
                last.year(),
                figure(last.value()));
    }

    String figure(Figure figure) {
        return Visible.atMost(figures().figure(indicator(), figure), NAME);
    }

    String bounds(Bounds bounds) {
        return Visible.atMost(figures().bounds(indicator(), bounds), 2 * FIGURE);
    }

    /** The name of the figures' unit, and of what they are where they are not those of single years. */
    String unit() {
        String unit = Visible.atMost(indicator().unit().name().in(language), NAME);
        String axis = ChartValues.axis(indicator(), course).beginsAtZero()
                ? ""
                : of("（坐标轴不从0开始）", " (axis does not begin at 0)");
        return (course.cumulative() ? of("{0}（累计）", "{0} (total so far)", unit) : unit) + axis;
    }

    String tick(double value) {
        if (indicator().kind() == IndicatorKind.STAGE) {
            return Visible.atMost(
                    indicator().stages().get((int) Math.round(value)).in(language), FIGURE);
        }
        return NumberText.of(value);
    }

    String baseYears(YearRange years) {
        return course.baseline()
                .map(baseline -> of("基期{0}：{1}", "base {0}: {1}", years, figure(baseline)))
                .orElseGet(() -> of("基期{0}", "base {0}", years));
    }

    String baseline(Figure baseline) {
        return of("基期值{0}", "baseline {0}", figure(baseline));
    }

    String deadline() {
        return of("期限{0}年", "deadline {0}", course.deadline());
    }

    String basisBreak() {
        return of("统计口径变化", "counting basis changes");
    }

    String goal(Bounds goal) {
        return of("{0}年要求{1}", "required in {0}: {1}", course.deadline(), bounds(goal));
    }

    /** By what the way to the deadline is asked for; a convention as soon as any part of it is one. */
    String path() {
        Text by = Phrase.list(course.path().stream()
                .map(RequiredIn::trajectory)
                .distinct()
                .map(Trajectory::label)
                .toList());
        return convention()
                ? of(
                        "期间要求：{0}（本工具的约定，非规划规定）",
                        "required on the way: {0} (a convention of the tool, not of the plan)", by)
                : of("期间要求：{0}", "required on the way: {0}", by);
    }

    boolean convention() {
        return course.path().stream().map(RequiredIn::trajectory).anyMatch(Trajectory::convention);
    }

    String mean(Figure mean) {
        return of("迄今平均{0}", "mean so far {0}", figure(mean));
    }

    /** A figure with its year, basis and interval. */
    String point(CoursePoint point) {
        StringBuilder text = new StringBuilder(of("{0}年：{1}", "{0}: {1}", point.year(), figure(point.value())));
        point.interval().map(this::interval).ifPresent(text::append);
        if (point.provisional()) {
            text.append(of("，初步数", ", provisional"));
        }
        if (!point.basis().equals(judgement.basis())) {
            text.append(point.basis()
                    .map(basis -> of("，口径{0}", ", basis {0}", basis))
                    .orElseGet(() -> of("，口径不明", ", basis unknown")));
        }
        return text.toString();
    }

    String interval(RateInterval interval) {
        return of(
                "（95%区间{0}至{1}）",
                " (95 % interval {0} to {1})", NumberText.of(interval.lower()), NumberText.of(interval.upper()));
    }
}
