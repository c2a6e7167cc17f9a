/*
 * events.h -- a registry of callbacks
 */
#ifndef EVENTS_H
#define EVENTS_H

#include <stddef.h>

#define MAX_HANDLERS 8      /* handlers for all kinds together */

/* What can happen. */
enum event_kind {
    EVENT_OPEN,
    EVENT_DATA,             /* with a payload */
    EVENT_CLOSE = 10
};

struct event {
    enum event_kind kind;
    int source;
    const char *payload;    /* NULL unless EVENT_DATA */
};

/* Called for each event of the kind it is registered for; nonzero stops the dispatch. */
typedef int (*event_handler)(const struct event *event, void *context);

int events_register(enum event_kind kind, event_handler handler, void *context);
int events_dispatch(const struct event *event);
size_t events_count(void);

#endif /* EVENTS_H */
