package io.mubiao.evaluation.change;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.Optional;

/** One difference between two evaluations that changed a verdict. The list is closed: there is no "other". */
public sealed interface Cause extends Serializable {
    /** The cause in words of a language; targets, indicators and areas are named by their ids. */
    default String toText(Language language) {
        return new CauseText(language).of(this);
    }

    /**
     * An observation differs. Observations are the same if their indicator, area, period, basis, status and date of
     * publication are.
     *
     * @param kind in what way
     * @param before what stood before; empty where nothing did
     * @param after what stands after; empty where nothing does; never both
     */
    record ObservationChange(Kind kind, ImmutableList<Observation> before, ImmutableList<Observation> after)
            implements Cause {
        /** In what way an observation differs. */
        public enum Kind {
            /** It is there after, and nothing stood in its place. */
            ADDED,
            /** It was there before, and nothing takes its place. */
            REMOVED,
            /** Its figure, its source or how exact it is was revised. */
            REVISED,
            /** It is there after and stands for its period, as another one did before: less firm, or published earlier. */
            VINTAGE_ADDED,
            /** It stood for its period before and is not there after, where another one does: less firm, or published earlier. */
            VINTAGE_REMOVED,
            /** It is the same in both evaluations, and only the later one may use it. */
            BECAME_KNOWN,
            /** It is the same in both evaluations, and only the one before may use it. */
            NO_LONGER_KNOWN
        }

        /** For example {@code deaths 640000 2018: 280 → 301}. */
        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /**
     * The target promises something else: its readings, its indicator or what is handed down from it.
     *
     * @param target which
     */
    record TargetChange(TargetId target) implements Cause {
        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /**
     * What the plan says about figures differs. At least one of these is there.
     *
     * @param indicators the indicators of the target that are others, were added or removed
     * @param countingBases the counting bases of these indicators that are others, were added or removed
     * @param planArea the plan's own area after, if it is another one
     */
    record DefinitionChange(
            ImmutableList<IndicatorId> indicators, ImmutableList<BasisId> countingBases, Optional<AreaId> planArea)
            implements Cause {
        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /**
     * An option differs.
     *
     * @param option which
     * @param before its value before, as its type writes it; empty where there was none
     * @param after its value after; empty where there is none
     * @param through the observations that it let in or shut out and that bear on the verdict: those that would alone have
     *     done so; where there are none, those that a verdict rested on before or rests on after
     */
    record OptionChange(Option option, String before, String after, ImmutableList<ObservationChange> through)
            implements Cause {
        /** For example {@code knownOn 2019-05-01 → 2019-09-01 (deaths 640000 2018: 280 → 301)}. */
        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /**
     * Other areas lie below an area, so that its figures are rolled up from others.
     *
     * @param area the area judged
     */
    record AreasChange(AreaId area) implements Cause {
        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /** The question itself is new, or is no longer asked. */
    enum QuestionChange implements Cause {
        /** The plan before has no such target. */
        TARGET_ADDED("新增目标", "the target was added"),
        /** The plan after has no such target. */
        TARGET_REMOVED("删除目标", "the target was removed"),
        /** The area was not evaluated before. */
        AREA_ADDED("新增评价地区", "the area was added"),
        /** The area is not evaluated after. */
        AREA_REMOVED("不再评价该地区", "the area was removed");

        private final String chinese;
        private final String english;

        QuestionChange(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** The change in words. */
        public Text label() {
            return Text.of(chinese, english);
        }
    }

    /** One of the {@link io.mubiao.evaluation.option.Options}. */
    enum Option {
        /** The last year whose figures may be used. */
        AS_OF("asOf", "评价年份"),
        /** The day whose knowledge counts. */
        KNOWN_ON("knownOn", "已知日期"),
        /** What an interim verdict is judged by. */
        LINE("line", "进度线"),
        /** What to do about gaps in a baseline. */
        BASELINE_GAPS("baselineGaps", "基期缺数处理"),
        /** Whether figures are formed from those of the areas below. */
        ROLL_UP("rollUp", "地区汇总"),
        /** What to do about figures without a date of publication. */
        UNDATED("undated", "无日期数据处理"),
        /** The ways between counting bases. */
        BRIDGES("bridges", "口径换算");

        private final String property;
        private final String chinese;

        Option(String property, String chinese) {
            this.property = property;
            this.chinese = chinese;
        }

        /** Its name; in English that of the property. */
        public Text label() {
            return Text.of(chinese, property);
        }
    }
}
