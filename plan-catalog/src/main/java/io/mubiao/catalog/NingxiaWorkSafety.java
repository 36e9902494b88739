package io.mubiao.catalog;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanJson;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Succession;
import io.mubiao.plan.table.Row;
import io.mubiao.plan.table.TableReader;
import io.mubiao.plan.value.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the files of the Ningxia plan, each once, when it is first asked for. */
final class NingxiaWorkSafety {
    static final Supplier<Plan> PLAN = Suppliers.memoize(NingxiaWorkSafety::plan);
    static final Supplier<AreaTree> AREAS = Suppliers.memoize(NingxiaWorkSafety::areas);
    static final Supplier<ImmutableList<Succession>> SUCCESSIONS = Suppliers.memoize(NingxiaWorkSafety::successions);

    private NingxiaWorkSafety() {}

    private static Plan plan() {
        CatalogFile file = CatalogFile.of(PlanCatalog.NINGXIA_WORK_SAFETY + ".json");
        try (InputStream in = file.open()) {
            return PlanJson.read(in, file.name(), PlanJson.Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AreaTree areas() {
        TableReader table = TableReader.of("id", "name_zh", "name_en", "level", "parent", "source");
        return AreaTree.of(rows(
                "ningxia-areas.csv",
                table,
                row -> Area.builder()
                        .id(AreaId.of(row.text("id")))
                        .name(Text.of(row.text("name_zh"), row.text("name_en")))
                        .level(AreaLevel.valueOf(row.text("level")))
                        .parent(row.optional("parent", AreaId::of))
                        .build()));
    }

    private static ImmutableList<Succession> successions() {
        TableReader table =
                TableReader.of("predecessor", "duty_zh", "duty_en", "successor_zh", "successor_en", "year", "source");
        return rows(
                "ningxia-successions-2018.csv",
                table,
                row -> new Succession(
                        OrganisationId.of(row.text("predecessor")),
                        Text.of(row.text("duty_zh"), row.text("duty_en")),
                        Text.of(row.text("successor_zh"), row.text("successor_en")),
                        Integer.parseInt(row.text("year")),
                        row.text("source")));
    }

    private static <T> ImmutableList<T> rows(String name, TableReader table, Function<Row, T> element) {
        ImmutableList.Builder<T> elements = ImmutableList.builder();
        CatalogFile file = CatalogFile.of(name);
        try (InputStream in = file.open()) {
            table.read(in, name, StandardCharsets.UTF_8, row -> elements.add(element.apply(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return elements.build();
    }
}
