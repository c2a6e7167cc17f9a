/* events.c -- see events.h */
#include "events.h"

struct registration {
    enum event_kind kind;
    event_handler handler;
    void *context;
};

static struct registration registrations[MAX_HANDLERS];
static size_t count;

int events_register(enum event_kind kind, event_handler handler, void *context)
{
    if (count == MAX_HANDLERS)
        return -1;
    registrations[count].kind = kind;
    registrations[count].handler = handler;
    registrations[count].context = context;
    count++;
    return 0;
}

/* Returns how many handlers have seen the event. */
int events_dispatch(const struct event *event)
{
    int seen = 0;

    for (size_t i = 0; i < count; i++) {
        struct registration *r = &registrations[i];

        if (r->kind != event->kind)
            continue;
        seen++;
        if (r->handler(event, r->context))
            break;          /* handled for good */
    }
    return seen;
}

size_t events_count(void)
{
    return count;
}
