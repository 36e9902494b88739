package io.mubiao.plan.document.promise;

import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules for promises without a number: of all, of none, and of a stage. */
final class WholeRules {
    private static final Pattern EVERYWHERE = Pattern.compile("(?:实现|达到|做到|完成)(?<where>[^，]*?)全覆盖");
    private static final Pattern ALL_REACH =
            Pattern.compile("所有(?<what>[^，]{2,40}?)(?:均|都|全部)?达到(?<standard>[^，]{2,40}?)(?:标准|要求)");
    private static final Pattern ALL_DONE =
            Pattern.compile("(?<what>[^，]{2,40}?)(?:全部|全面)(?:完成|达标|建成|实现|关闭|退出|淘汰|安装|配备)[^，]*");
    private static final Pattern COVERS_ALL = Pattern.compile("(?<what>[^，]{2,30}?)覆盖(?:所有|全部)[^，]+");

    private static final Pattern NONE_KEPT =
            Pattern.compile("(?:保持|实现|确保)[^，]{0,10}?无(?<what>[^，]{2,20}?)(?:生产|企业|事故|事件)$");
    private static final Pattern NO_EVENT = Pattern.compile("(?:不发生|杜绝发生)(?<what>[^，]{2,40})|(?<event>[^，]{2,40}?)零发生");

    private static final String WORKS = "搬迁|改造|关闭|退出|拆除|治理|整治|迁建|升级|加固|普查|转产";
    private static final Pattern BEGUN = Pattern.compile("(?<what>[^，]{2,60}?)全部启动(?<work>[^，]+)");
    private static final Pattern TASK = Pattern.compile("完成(?<what>[^，]{3,40})任务");
    private static final Pattern FINISHED = Pattern.compile("(?<whole>全面)?完成(?<what>[^，]{2,60}(?:" + WORKS + "))");
    private static final Pattern ANY_TASK = Pattern.compile(".*([0-9□]|其他|各项|交办|下达|上级|年度|目标|工作|既定).*", Pattern.DOTALL);

    private WholeRules() {}

    /** 到2020年实现全区全覆盖, 所有学校达到标准. */
    static List<FoundPromise> coverage(Part part) {
        String masked = part.sentence().masked();
        Matcher everywhere = EVERYWHERE.matcher(masked).region(part.start(), part.end());
        if (everywhere.find()) {
            return everywhere(part, everywhere);
        }
        Matcher reach = ALL_REACH.matcher(masked).region(part.start(), part.end());
        if (reach.find()) {
            String name = part.given(reach.start("what"), reach.end("what")) + "达标率";
            return all(part, part.start(), Math.max(reach.end(), part.end()), name, List.of());
        }
        Matcher done = ALL_DONE.matcher(masked).region(part.content(), part.end());
        if (done.lookingAt()
                && !Subjects.name(part.given(done.start("what"), done.end("what")))
                        .isEmpty()
                && part.times().dated()) {
            return all(
                    part,
                    part.start(),
                    part.end(),
                    Subjects.name(part.given(done.start("what"), part.end())),
                    List.of());
        }
        Matcher covers = COVERS_ALL.matcher(masked).region(part.content(), part.end());
        if (covers.lookingAt() && part.times().dated()) {
            return all(
                    part,
                    part.start(),
                    part.end(),
                    part.given(covers.start("what"), covers.end("what")) + "覆盖率",
                    List.of());
        }
        return List.of();
    }

    private static List<FoundPromise> everywhere(Part part, Matcher everywhere) {
        String where = Subjects.name(part.given(everywhere.start("where"), everywhere.end("where")));
        String before = Subjects.name(part.given(part.content(), Math.max(part.content(), everywhere.start())));
        boolean earlier = before.isEmpty()
                && (where.length() <= 3 || part.start() > part.before())
                && part.before() < part.start()
                && where.length() <= 3;
        if (earlier) {
            String named = part.given(part.before(), part.start()).replaceAll("[，；：。]", "");
            Text assumption = Text.of("所指承自前文", "what is covered is said in an earlier part of the sentence");
            return all(part, part.before(), everywhere.end(), Subjects.thing(named) + "覆盖率", List.of(assumption));
        }
        String name = Subjects.thing(before.isEmpty() ? where : before);
        return name.isEmpty() ? List.of() : all(part, part.start(), everywhere.end(), name + "覆盖率", List.of());
    }

    private static List<FoundPromise> all(Part part, int start, int end, String name, List<Text> assumptions) {
        return List.of(part.promise(
                PromiseRule.COVERAGE,
                start,
                end,
                name,
                IndicatorKind.RATIO,
                Optional.of(Quantity.PERCENT),
                Requirement.atLeast(Level.absolute("100")),
                Optional.empty(),
                AssessmentRule.END_YEAR,
                part.times().judged(),
                assumptions));
    }

    /** 保持全区无烟花爆竹生产, 不发生重大事故, 零发生. */
    static List<FoundPromise> prohibition(Part part) {
        String masked = part.sentence().masked();
        Matcher kept = NONE_KEPT.matcher(masked).region(part.start(), part.end());
        Matcher event = NO_EVENT.matcher(masked).region(part.content(), part.end());
        if (kept.find()) {
            String what = part.given(kept.start("what"), part.end());
            boolean events = what.endsWith("事故") || what.endsWith("事件");
            return none(part, what, events ? "起" : "家");
        }
        if (event.find()) {
            String group = event.group("what") != null ? "what" : "event";
            return none(part, Subjects.name(part.given(event.start(group), event.end(group))), "起");
        }
        return List.of();
    }

    private static List<FoundPromise> none(Part part, String what, String unit) {
        int start = part.start() > part.before() && part.times().periodBefore() ? part.before() : part.start();
        return List.of(part.promise(
                PromiseRule.PROHIBITION,
                start,
                part.end(),
                what,
                IndicatorKind.COUNT,
                Optional.of(unit),
                Requirement.exactly(Level.absolute("0")),
                Optional.empty(),
                AssessmentRule.EVERY_YEAR,
                part.times().judged(),
                List.of(Text.of("单位“" + unit + "”未写明", "the unit " + unit + " is not said"))));
    }

    /** 全部启动搬迁, 完成关闭退出任务: of the stages not begun, begun, finished. */
    static List<FoundPromise> stage(Part part) {
        String masked = part.sentence().masked();
        Matcher begun = BEGUN.matcher(masked).region(part.content(), part.end());
        if (begun.lookingAt()) {
            return stage(
                    part,
                    Subjects.name(part.given(begun.start("what"), begun.end("what")))
                            + part.given(begun.start("work"), begun.end("work")),
                    "1");
        }
        Matcher task = TASK.matcher(masked).region(part.content(), part.end());
        if (task.lookingAt()
                && task.end() == part.end()
                && !ANY_TASK.matcher(task.group("what")).matches()) {
            return stage(part, part.given(task.start("what"), task.end("what")), "2");
        }
        Matcher finished = FINISHED.matcher(masked).region(part.content(), part.end());
        boolean whole = finished.lookingAt() && finished.end() == part.end();
        return whole && part.times().dated()
                ? stage(part, part.given(finished.start("what"), finished.end("what")), "2")
                : List.of();
    }

    private static List<FoundPromise> stage(Part part, String name, String level) {
        return List.of(part.promise(
                PromiseRule.STAGE,
                part.start(),
                part.end(),
                name + "进度",
                IndicatorKind.STAGE,
                Optional.of("阶段"),
                Requirement.atLeast(Level.absolute(level)),
                Optional.empty(),
                AssessmentRule.STAGE_REACHED,
                part.times().judged(),
                List.of(Text.of("以最慢的一项为准", "the slowest one decides"))));
    }
}
