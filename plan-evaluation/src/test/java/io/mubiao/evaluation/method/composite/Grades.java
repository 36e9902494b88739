package io.mubiao.evaluation.method.composite;

import io.mubiao.plan.value.Text;
import java.util.List;

/** Published grades and vetoes, for tests. */
final class Grades {
    static final GradeBands SHUOZHOU = GradeBands.of(
            "Shuozhou (Shanxi), art. 15",
            List.of(
                    GradeBand.from("90", Text.of("优秀", "excellent")),
                    GradeBand.from("80", Text.of("良好", "good")),
                    GradeBand.from("60", Text.of("合格", "pass"))),
            Text.of("不合格", "fail"));

    static final GradeBands ZUNYI = GradeBands.of(
            "遵府办发〔2010〕194号 (Zunyi)",
            List.of(
                    GradeBand.from("95", Text.of("优秀", "excellent")),
                    GradeBand.from("90", Text.of("良好", "good")),
                    GradeBand.from("80", Text.of("达标", "up to standard"))),
            Text.of("不达标", "below standard"));

    static final Veto MAJOR_ACCIDENTS =
            Veto.of("major-accidents", Text.of("发生重大及以上生产安全事故", "a major accident"), "Ningxia Daily, 2016-11-21");

    static final Veto DEATHS =
            Veto.of("deaths", Text.of("死亡人数超过控制指标", "more deaths than the control target"), "遵府办发〔2010〕194号 (Zunyi)");

    private Grades() {}
}
