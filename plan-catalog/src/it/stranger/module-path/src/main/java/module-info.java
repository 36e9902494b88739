module example {
    requires io.mubiao.catalog;
    requires io.mubiao.evaluation;
    requires io.mubiao.model;
}
