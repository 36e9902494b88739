package io.mubiao.evaluation.event;

import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Totals as they are serialised: a row for each cell, in their order, of numbers of as many bytes as they need. An area
 * and a basis are written out where they differ from those of the row before; as rows are sorted, an area comes once.
 */
final class TotalsForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 1900;
    private static final int UNKNOWN = 1;
    private static final int REST = 2;
    private static final int FLAGS = 2;

    private final Statistics statistics;
    private final byte[] rows;

    TotalsForm(Statistics statistics, Map<Cell, Sums> cells) {
        this.statistics = statistics;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.rows = bytes.toByteArray();
    }

    private void write(DataOutputStream out, Map<Cell, Sums> cells) throws IOException {
        write(out, cells.size());
        String area = "";
        String basis = "";
        for (Map.Entry<Cell, Sums> row : cells.entrySet()) {
            Cell cell = row.getKey();
            area = write(out, cell.area().value(), area);
            basis = write(out, cell.basis() == null ? "" : cell.basis().value(), basis);
            Period period = cell.period();
            write(out, (long) (period.year() - FIRST_YEAR) * statistics.period().parts() + period.number() - 1);
            for (int i = 0; i < statistics.all().size(); i++) {
                write(out, row.getValue(), i);
            }
        }
    }

    private void write(DataOutputStream out, Sums sums, int index) throws IOException {
        boolean rest = sums.rest(index).signum() != 0;
        write(out, (sums.known(index) << FLAGS) | (sums.unknown(index) > 0 ? UNKNOWN : 0) | (rest ? REST : 0));
        if (sums.unknown(index) > 0) {
            write(out, sums.unknown(index));
        }
        if (rest) {
            out.writeUTF(sums.rest(index).toPlainString());
        } else if (sums(index)) {
            write(out, sums.whole(index));
        }
    }

    private boolean sums(int index) {
        return statistics.all().get(index).sumOf().isPresent();
    }

    private StatisticTotals read() throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(rows));
        ImmutableMap.Builder<Cell, Sums> cells = ImmutableMap.builder();
        @Nullable AreaId area = null;
        @Nullable BasisId basis = null;
        int parts = statistics.period().parts();
        for (long left = read(in); left > 0; left--) {
            area = in.readBoolean() || area == null ? AreaId.of(in.readUTF()) : area;
            if (in.readBoolean()) {
                String name = in.readUTF();
                basis = name.isEmpty() ? null : BasisId.of(name);
            }
            int period = Math.toIntExact(read(in));
            Sums sums = new Sums(statistics.all().size());
            for (int i = 0; i < statistics.all().size(); i++) {
                read(in, sums, i);
            }
            cells.put(
                    new Cell(
                            area,
                            new Period(FIRST_YEAR + period / parts, statistics.period(), period % parts + 1),
                            basis),
                    sums.settled());
        }
        return new StatisticTotals(statistics, cells.buildOrThrow());
    }

    private void read(DataInputStream in, Sums sums, int index) throws IOException {
        long head = read(in);
        long known = head >>> FLAGS;
        long unknown = (head & UNKNOWN) == 0 ? 0 : read(in);
        if ((head & REST) != 0) {
            sums.add(index, known, unknown, 0, new BigDecimal(in.readUTF()));
        } else {
            sums.add(index, known, unknown, sums(index) ? read(in) : known, BigDecimal.ZERO);
        }
    }

    /** Writes a text that is another than before, and returns it. */
    private static String write(DataOutputStream out, String text, String before) throws IOException {
        out.writeBoolean(!text.equals(before));
        if (!text.equals(before)) {
            out.writeUTF(text);
        }
        return text;
    }

    /** Writes a number of at least 0, seven bits a byte, the low ones first. */
    private static void write(DataOutputStream out, long number) throws IOException {
        long left = number;
        while (left > 0x7F) {
            out.writeByte((int) ((left & 0x7F) | 0x80));
            left >>>= 7;
        }
        out.writeByte((int) left);
    }

    private static long read(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            long next = in.readUnsignedByte();
            number |= (next & 0x7F) << shift;
            if (next <= 0x7F && number >= 0) {
                return number;
            }
        }
        throw new IOException("A number must be at least 0 and have at most 63 bits");
    }

    private Object readResolve() throws ObjectStreamException {
        try {
            return read();
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            InvalidObjectException invalid = new InvalidObjectException("Totals must be well-formed, and are not");
            invalid.initCause(e);
            throw invalid;
        }
    }
}
