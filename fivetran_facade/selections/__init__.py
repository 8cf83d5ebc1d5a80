"""Schemas as code: read what a connection syncs, keep it in a file, plan a change, review it, apply it, copy it.

    from fivetran_facade import Selection

    fivetran.schemas.read_selection("speak_inexpensive").save("shop.yaml")
    ...                                               # edit the file, review it
    plan = fivetran.schemas.plan_selection("speak_inexpensive", Selection.load("shop.yaml"))
    print(plan)                                       # nothing has been changed yet
    fivetran.schemas.apply_selection("speak_inexpensive", plan)

The API has no locking: if two clients change one connection at the same time, the later one wins.
"""
