package io.mubiao.evaluation.observation;

import com.google.common.base.Strings;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.table.Row;
import io.mubiao.plan.table.TableReader;
import io.mubiao.plan.value.Decimal;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads observations from CSV and finds every fault of the file in one pass. */
final class ObservationCsv {
    private static final TableReader TABLE = TableReader.of(
            "indicator", "area", "period", "value", "numerator", "denominator", "basis", "status", "source");

    private final List<Observation> observations = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private ObservationCsv() {}

    static List<Observation> read(InputStream in, String name, Charset charset) {
        ObservationCsv csv = new ObservationCsv();
        try {
            TABLE.read(in, name, charset, csv::row);
        } catch (FaultException e) {
            csv.faults.addAll(e.faults());
        }
        csv.conflicts();
        if (!csv.faults.isEmpty()) {
            csv.faults.sort(Comparator.comparingInt(Fault::line));
            throw new FaultException(name, csv.faults);
        }
        return csv.observations;
    }

    private void row(Row row) {
        Optional<IndicatorId> indicator = row.required("indicator", IndicatorId::of);
        Optional<AreaId> area = row.required("area", AreaId::of);
        Optional<Period> period = row.required("period", Period::parse);
        Optional<Decimal> value = row.optional("value", Decimal::parse);
        Optional<Decimal> numerator = row.optional("numerator", Decimal::parse);
        Optional<Decimal> denominator = row.optional("denominator", Decimal::parse);
        Optional<BasisId> basis = row.optional("basis", BasisId::of);
        Optional<Status> status = row.optional("status", ObservationCsv::status);
        if (!row.good()) {
            return;
        }
        try {
            observations.add(Observation.builder()
                    .indicator(indicator.orElseThrow())
                    .area(area.orElseThrow())
                    .period(period.orElseThrow())
                    .value(value)
                    .decimals(Observation.decimalsOf(row.text("value")))
                    .numerator(numerator)
                    .denominator(denominator)
                    .basis(basis)
                    .status(status.orElse(Status.NOT_STATED))
                    .source(row.optional("source", source -> source))
                    .build());
            lines.add(row.line());
        } catch (IllegalArgumentException e) {
            row.fault(Strings.nullToEmpty(e.getMessage()));
        }
    }

    private static Status status(String text) {
        return switch (text) {
            case "FINAL" -> Status.FINAL;
            case "PROVISIONAL" -> Status.PROVISIONAL;
            default -> throw new IllegalArgumentException("status must be FINAL, PROVISIONAL or empty");
        };
    }

    private void conflicts() {
        Observations.conflicts(
                observations,
                (index, earlier) -> faults.add(new Fault(
                        lines.get(index),
                        "",
                        observations.get(index).figures(),
                        "must be the figure of line " + lines.get(earlier)
                                + ", which has the same indicator, area, period, basis and status")));
    }
}
