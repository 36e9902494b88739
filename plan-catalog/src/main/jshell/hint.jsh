System.out.println("plan() is the Ningxia plan; illustrative() are invented figures for it, published() real ones.")
System.out.println("Try: System.out.print(evaluate(illustrative(), 2020).toTable())")
System.out.println("Tab completes; /imports and /methods list what is at hand; /exit leaves.")
