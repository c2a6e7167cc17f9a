/* main.c -- sends events through the registry */
#include <stdio.h>
#include <string.h>
#include "events.h"

struct totals {
    int opened;
    int bytes;
};

static int on_open(const struct event *event, void *context)
{
    struct totals *totals = context;

    totals->opened++;
    printf("open %d\n", event->source);
    return 0;
}

static int on_data(const struct event *event, void *context)
{
    struct totals *totals = context;

    totals->bytes += (int)strlen(event->payload);
    printf("data %d: %s\n", event->source, event->payload);
    return event->source == 2;      /* source 2 is nobody else's business */
}

static int log_data(const struct event *event, void *context)
{
    printf("%s%s\n", (const char *)context, event->payload);
    return 0;
}

int main(void)
{
    static const struct event script[] = {
        { EVENT_OPEN, 1, NULL },
        { EVENT_DATA, 1, "hello" },
        { .kind = EVENT_DATA, .source = 2, .payload = "secret" },
        { EVENT_CLOSE, 1, NULL },
    };
    struct totals totals = { 0, 0 };
    char prefix[] = "log: ";

    events_register(EVENT_OPEN, on_open, &totals);
    events_register(EVENT_DATA, on_data, &totals);
    events_register(EVENT_DATA, log_data, prefix);

    for (size_t i = 0; i < sizeof script / sizeof script[0]; i++)
        printf("-> %d\n", events_dispatch(&script[i]));
    printf("%zu handlers, %d opened, %d bytes\n", events_count(), totals.opened, totals.bytes);

    while (events_register(EVENT_CLOSE, on_open, &totals) == 0)
        ;
    printf("full at %zu of %d\n", events_count(), MAX_HANDLERS);
    return 0;
}
