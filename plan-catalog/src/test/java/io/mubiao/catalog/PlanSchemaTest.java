package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mubiao.plan.PlanJson;
import org.junit.jupiter.api.Test;

class PlanSchemaTest {
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanJson.schema());
    private final String plan =
            CatalogFile.of("ningxia-work-safety-2016-2020.json").text();

    @Test
    void theShippedPlanIsValid() {
        assertThat(schema.validate(plan, InputFormat.JSON)).isEmpty();
    }

    @Test
    void aPlanWithOneWrongWordIsNot() {
        String broken = plan.replaceFirst("\"nature\": \"NOT_STATED\"", "\"nature\": \"UNKNOWN\"");

        assertThat(schema.validate(broken, InputFormat.JSON))
                .singleElement()
                .satisfies(error -> assertThat(error.getInstanceLocation()).hasToString("/targets/0/nature"));
    }
}
