package io.mubiao.evaluation.observation;

import com.google.common.base.Strings;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.table.Row;
import io.mubiao.plan.table.TableReader;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The observations of one file while it is read, with every fault of it: of form, of rules, and of rows that differ. */
final class ObservationRows {
    private final Optional<ObservationRules> rules;
    private final UnaryOperator<String> columns;
    private final ColumnsBuilder observations = new ColumnsBuilder();
    private final ItemLines lines = new ItemLines();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param columns where the file has what a rule is about: the column for one of the CSV form
     */
    ObservationRows(Optional<ObservationRules> rules, UnaryOperator<String> columns) {
        this.rules = rules;
        this.columns = columns;
    }

    /** Reads a table to its end; each row is handed on, to be added here. */
    Observations read(TableReader table, InputStream in, String name, Charset charset, Consumer<Row> rows) {
        try {
            table.read(in, name, charset, rows);
        } catch (FaultException e) {
            faults.addAll(e.faults());
        }
        ColumnsOrder order = observations.ordered();
        conflicts(order);
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
            throw new FaultException(name, faults);
        }
        return new Observations(order.columns());
    }

    /** Reports the rules that a row breaks by what it is about. */
    void check(Row row, Optional<IndicatorId> indicator, Optional<AreaId> area, Optional<Period> period) {
        if (rules.isEmpty()) {
            return;
        }
        if (indicator.isPresent()) {
            report(rules.get().indicator(indicator.get()), row);
        }
        if (area.isPresent()) {
            report(rules.get().area(area.get()), row);
        }
        if (period.isPresent()) {
            report(rules.get().period(period.get()), row);
        }
    }

    /** Adds what a row says, and reports the rules that its figure breaks. */
    void add(Row row, Observation.Builder parts) {
        try {
            Observation observation = parts.build();
            if (rules.isPresent()) {
                report(rules.get().figure(observation), row);
            }
            observations.add(observation);
            lines.add(row.line());
        } catch (IllegalArgumentException e) {
            row.fault(Strings.nullToEmpty(e.getMessage()));
        }
    }

    /** The place of an indicator among those of the file. */
    int indicator(IndicatorId id) {
        return observations.indicator(id);
    }

    /** The place of an area among those of the file. */
    int area(AreaId id) {
        return observations.area(id);
    }

    /** The place of a stub among those of the file. */
    int stub(Stub stub) {
        return observations.stub(stub);
    }

    /** Adds what a row says that has a value alone; see {@link ColumnsBuilder#add(int, int, int, long, int)}. */
    void add(Row row, int indicator, int area, int stub, long number, int scale) {
        observations.add(indicator, area, stub, number, scale);
        lines.add(row.line());
    }

    /** Shows the value as the file writes it. */
    private void report(Optional<Fault> fault, Row row) {
        if (fault.isPresent()) {
            row.fault(columns.apply(fault.get().place()), fault.get().rule());
        }
    }

    private void conflicts(ColumnsOrder order) {
        for (Conflict conflict : order.conflicts()) {
            faults.add(new Fault(
                    lines.of(conflict.item()),
                    "",
                    observations.get(conflict.item()).figures(),
                    "must be the figure of line " + lines.of(conflict.earlier())
                            + ", which has the same indicator, area, period, basis, status and publication date"));
        }
    }
}
