/* events.c -- see events.h */
/*
 * events.h -- a registry of callbacks
 */


using CSockTranslate.Runtime;
using unsafe event_handler = delegate*<Events.@event*, void*, int>;
using event_kind = uint;
using size_t = ulong;

internal static unsafe class Events
{
    internal const int MAX_HANDLERS = 8;      /* handlers for all kinds together */

    /* What can happen. */
    internal const int EVENT_OPEN = 0;
    internal const int EVENT_DATA = 1; /* with a payload */
    internal const int EVENT_CLOSE = 10;

    internal struct @event
    {
        public event_kind kind;
        public int source;
        public sbyte* payload;    /* NULL unless EVENT_DATA */
    }

    /* Called for each event of the kind it is registered for; nonzero stops the dispatch. */

    /* EVENTS_H */

    internal struct registration
    {
        public event_kind kind;
        public event_handler handler;
        public void* context;
    }

    static readonly registration* registrations = StaticStorage.Allocate<registration>(MAX_HANDLERS);
    static size_t count;

    internal static int events_register(event_kind kind, event_handler handler, void* context)
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
    internal static int events_dispatch(@event* @event)
    {
        int seen = 0;

        for (size_t i = 0; i < count; i++)
        {
            registration* r = &registrations[i];

            if (r->kind != @event->kind)
                continue;
            seen++;
            if (r->handler(@event, r->context) != 0)
                break;          /* handled for good */
        }
        return seen;
    }

    internal static size_t events_count()
    {
        return count;
    }
}
