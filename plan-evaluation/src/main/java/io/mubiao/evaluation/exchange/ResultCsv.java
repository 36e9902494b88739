package io.mubiao.evaluation.exchange;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.report.words.DecimalText;
import io.mubiao.plan.table.TableText;
import io.mubiao.plan.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Results as CSV; see {@link IatiResults#csv}. Used once, by one thread. */
final class ResultCsv {
    private final Attainments judged;
    private final TableText table = TableText.of(
            "plan",
            "as-of",
            "result/@type",
            "result/@aggregation-status",
            "result/title/zh",
            "result/title/en",
            "result/description/zh",
            "result/description/en",
            "result/reference/@vocabulary",
            "result/reference/@code",
            "result/indicator/@measure",
            "result/indicator/@ascending",
            "result/indicator/@aggregation-status",
            "result/indicator/title/zh",
            "result/indicator/title/en",
            "result/indicator/description/zh",
            "result/indicator/description/en",
            "location/@ref",
            "result/indicator/baseline/@year",
            "result/indicator/baseline/@value",
            "result/indicator/baseline/comment/zh",
            "result/indicator/baseline/comment/en",
            "result/indicator/period/period-start/@iso-date",
            "result/indicator/period/period-end/@iso-date",
            "result/indicator/period/target/@value",
            "result/indicator/period/target[2]/@value",
            "result/indicator/period/target/comment/zh",
            "result/indicator/period/target/comment/en",
            "result/indicator/period/actual/@value",
            "result/indicator/period/actual/comment/zh",
            "result/indicator/period/actual/comment/en");

    private ResultCsv(Attainments judged) {
        this.judged = judged;
    }

    static String of(Attainments judged) {
        ResultCsv csv = new ResultCsv(judged);
        judged.all().forEach(attainment -> csv.table.row(csv.row(attainment)));
        return csv.table.toString();
    }

    private List<String> row(Attainment attainment) {
        Judgement judgement = attainment.judgement();
        Optional<BaselineElement> baseline = BaselineElement.of(judged.plan(), attainment, judgement);
        ValueElement target = TargetElement.of(attainment, judgement);
        ValueElement actual = ActualElement.of(attainment, judgement);
        List<String> row = head(ResultHead.of(attainment));
        row.add(attainment.area().value());
        row.add(baseline.map(base -> Integer.toString(base.year())).orElse(""));
        row.add(baseline.map(base -> value(base.value(), 0)).orElse(""));
        add(row, baseline.map(base -> base.value().comment()));
        row.add(ResultHead.of(attainment).start());
        row.add(ResultHead.of(attainment).end());
        row.add(value(target, 0));
        row.add(value(target, 1));
        add(row, Optional.of(target.comment()));
        row.add(value(actual, 0));
        add(row, Optional.of(actual.comment()));
        return row;
    }

    private List<String> head(ResultHead head) {
        List<String> row = new ArrayList<>();
        row.add(judged.plan().id().value());
        row.add(judged.options().asOf().toString());
        row.add(ResultHead.TYPE);
        row.add(Boolean.toString(head.addsUp()));
        add(row, Optional.of(head.indicator().name()));
        add(row, Optional.of(head.target().text()));
        row.add(ResultHead.VOCABULARY);
        row.add(head.target().id().value());
        row.add(head.measure());
        row.add(Boolean.toString(head.ascending()));
        row.add(Boolean.toString(head.addsUp()));
        add(row, Optional.of(head.indicator().name()));
        add(row, Optional.of(head.measured()));
        return row;
    }

    private static void add(List<String> row, Optional<Text> text) {
        row.add(text.map(Text::chinese).orElse(""));
        row.add(text.flatMap(Text::english).orElse(""));
    }

    private static String value(ValueElement element, int which) {
        return element.values().stream()
                .skip(which)
                .findFirst()
                .map(figure -> DecimalText.rounded(figure).toPlainString())
                .orElse("");
    }
}
