package io.mubiao.plan;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.file.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The file form of a plan: JSON in UTF-8, as {@link #schema()} describes it. Decimals are strings, so that no reader can
 * round them. Reading what was written gives an equal plan, and writing what was read gives the same characters, if they
 * were written here.
 *
 * <p>Reading is strict; only a byte order mark is skipped. An unknown or doubled property, a null, a value of another type, a malformed id or decimal, and
 * everything that a {@link Plan} itself refuses, ends in one {@link FaultException} with line, JSON pointer, value and
 * rule of each fault. Faults of form come first, all together; those between elements once the form of every element is good. A file beyond the limits is refused before it is understood.
 */
public final class PlanJson {
    private static final String SCHEMA = "plan.schema.json";

    private PlanJson() {}

    /**
     * How large a file may be.
     *
     * @param bytes its size, at least 1
     * @param depth how deeply objects and arrays may nest, at least 1
     * @param stringLength the length of one string in UTF-16 units, at least 1
     */
    public record Limits(int bytes, int depth, int stringLength) implements Serializable {
        public Limits {
            if (bytes < 1 || depth < 1 || stringLength < 1) {
                throw new IllegalArgumentException(
                        "Limits " + bytes + ", " + depth + ", " + stringLength + " must each be at least 1");
            }
        }

        /** Written out, since what a record makes of itself takes longer to start. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Limits limits
                    && bytes == limits.bytes
                    && depth == limits.depth
                    && stringLength == limits.stringLength;
        }

        @Override
        public int hashCode() {
            return Objects.hash(bytes, depth, stringLength);
        }

        /** 64 MiB, 32 levels, 100 000 characters: a hundred times the plan of a region. */
        public static Limits standard() {
            return new Limits(64 << 20, 32, 100_000);
        }
    }

    /** Reads a plan from a file within the standard limits. */
    public static Plan read(Path file) {
        return read(file, Limits.standard());
    }

    /** Reads a plan from a file. */
    public static Plan read(Path file, Limits limits) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a plan to the end of a stream, and leaves the stream open.
     *
     * @param name what to call the input in messages
     */
    public static Plan read(InputStream in, String name, Limits limits) {
        try {
            byte[] bytes = in.readNBytes(limits.bytes() == Integer.MAX_VALUE ? limits.bytes() : limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw new FaultException(
                        name, List.of(Fault.of("", "", "must have at most " + limits.bytes() + " bytes")));
            }
            CharBuffer json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            boolean marked = json.hasRemaining() && json.charAt(0) == '\uFEFF';
            return PlanJsonReader.read(limits, marked ? json.position(1) : json, name);
        } catch (CharacterCodingException e) {
            throw new FaultException(name, List.of(Fault.of("", "", "must be text in UTF-8, and is not")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a plan from its JSON text within the standard limits. */
    public static Plan parse(String json) {
        return PlanJsonReader.read(Limits.standard(), CharBuffer.wrap(json.toCharArray()), "JSON text");
    }

    /** Writes a plan as JSON text, indented by two spaces, with LF line ends. */
    public static String write(Plan plan) {
        return PlanJsonMapper.writer().writeValueAsString(plan) + "\n";
    }

    /** Writes a plan to a file: whole, or not at all. */
    public static void write(Plan plan, Path file) {
        WholeFile.write(file, write(plan));
    }

    /** The JSON Schema (draft 2020-12) of the file form. */
    public static String schema() {
        try (InputStream in = PlanJson.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Resource " + SCHEMA + " must stand beside " + PlanJson.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
