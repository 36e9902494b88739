System.out.println("""
        Mubiao: what a government plan promises, and how far it has been attained. At hand:
          plan()                   the work-safety plan of Ningxia 2016–2020; areas() are its areas
          illustrative()           invented figures for it, 2011–2020; published() are the few real ones
          observations(file)       figures of your own, such as observations(Path.of("my.csv"))
          evaluate(figures, year)  the verdicts; with areas() behind the year, by area
          show(x)                  prints x: a list as a table
          help()                   the topics of the guide; help("explain") is one of them
        To begin:
          var evaluation = evaluate(illustrative(), 2020)
          show(evaluation.attainments())
          show(evaluation.attainment(TargetId.of("accidents")).explain())
        Tab completes; /imports and /methods list what is at hand; /exit leaves.""")
