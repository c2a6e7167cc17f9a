/* main.c -- sends events through the registry */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static Events;
using size_t = ulong;

internal static unsafe class Program
{
    internal struct totals
    {
        public int opened;
        public int bytes;
    }

    static int on_open(@event* @event, void* context)
    {
        totals* totals = (totals*)context;

        totals->opened++;
        printf("open %d\n"u8, @event->source);
        return 0;
    }

    static int on_data(@event* @event, void* context)
    {
        totals* totals = (totals*)context;

        totals->bytes += (int)strlen(@event->payload);
        printf("data %d: %s\n"u8, @event->source, @event->payload);
        return @event->source == 2 ? 1 : 0;      /* source 2 is nobody else's business */
    }

    static int log_data(@event* @event, void* context)
    {
        printf("%s%s\n"u8, (sbyte*)context, @event->payload);
        return 0;
    }

    static readonly @event* script = StaticStorage.Create<@event>([
        new @event { source = 1, payload = null },
        new @event { kind = EVENT_DATA, source = 1, payload = "hello"u8.ToPointer() },
        new @event { kind = EVENT_DATA, source = 2, payload = "secret"u8.ToPointer() },
        new @event { kind = EVENT_CLOSE, source = 1, payload = null }]);

    static int main()
    {
        totals totals = default;
        sbyte* prefix = stackalloc sbyte[6];
        "log: "u8.CopyTo(prefix, 6);

        events_register(EVENT_OPEN, &on_open, &totals);
        events_register(EVENT_DATA, &on_data, &totals);
        events_register(EVENT_DATA, &log_data, prefix);

        for (size_t i = 0; i < (ulong)(4 * sizeof(@event)) / (ulong)sizeof(@event); i++)
            printf("-> %d\n"u8, events_dispatch(&script[i]));
        int bytesValue = totals.bytes;
        int openedValue = totals.opened;
        printf("%zu handlers, %d opened, %d bytes\n"u8, events_count(), openedValue, bytesValue);

        while (events_register(EVENT_CLOSE, &on_open, &totals) == 0)
            ;
        printf("full at %zu of %d\n"u8, events_count(), MAX_HANDLERS);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
