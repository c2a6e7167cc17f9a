/* event_loop.c: timers and handlers in a loop with a clock of its own */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;
using unsafe timer_fn = delegate*<int, void*, void>;

internal static unsafe class EventLoop
{
    const int MAX_TIMERS = 4;
    const int MAX_SOURCES = 3;

    internal struct timer
    {
        public int id;
        public uint due;
        public uint every;
        public timer_fn fn;
        public void* arg;
    }

    /* a character arrives at each step */
    [StructLayout(LayoutKind.Explicit, Size = 16)]
    internal struct state_type
    {
        [FieldOffset(0)]
        public int count;
        [FieldOffset(0)]
        public fixed sbyte line[16];
    }

    internal struct source
    {
        public sbyte* name;
        public sbyte* pending;
        public delegate*<source*, sbyte, int> on_data;
        public state_type state;
        public int closed { readonly get => BitField.Unsigned(bits, 0, 1); set => BitField.Set(ref bits, 0, 1, value); }
        private byte bits;
    }

    static readonly timer* timers = StaticStorage.Allocate<timer>(MAX_TIMERS);
    static int timer_count;
    static int next_id = 1;
    static uint clock_now;

    static int add_timer(uint delay, uint every, timer_fn fn, void* arg)
    {
        if (timer_count == MAX_TIMERS)
            return -1;
        timers[timer_count++] = new timer { id = next_id, due = clock_now + delay, every = every, fn = fn, arg = arg };
        return next_id++;
    }

    static void run_timers()
    {
        int i;

        for (i = 0; i < timer_count; i++)
        {
            timer t = timers[i];

            if (t.due > clock_now)
                continue;
            if (t.every != 0)
                timers[i].due += t.every;
            else
                timers[i--] = timers[--timer_count];
            t.fn(t.id, t.arg);
        }
    }

    static int count_digits(source* s, sbyte c)
    {
        s->state.count += c >= '0' && c <= '9' ? 1 : 0;
        return s->state.count < 3 ? 1 : 0;
    }

    static int collect_line(source* s, sbyte c)
    {
        size_t n = strlen(s->state.line);

        if (c == ';')
        {
            printf("[%u] %s: %s\n"u8, clock_now, s->name, s->state.line);
            s->state.line[0] = (sbyte)'\0';
        }
        else if (n + 1 < 16)
        {
            s->state.line[n] = c;
            s->state.line[n + 1] = (sbyte)'\0';
        }
        return 1;
    }

    static void heartbeat(int id, void* arg)
    {
        int* beats = (int*)arg;

        printf("[%u] beat %d of timer %d\n"u8, clock_now, ++*beats, id);
    }

    static void once(int id, void* arg)
    {
        printf("[%u] once %d: %s\n"u8, clock_now, id, (sbyte*)arg);
        if (id == 2)
            printf("%d\n"u8, add_timer(3, 0, &once, "again"u8.ToPointer()));
    }

    static int main()
    {
        source* sources = stackalloc source[]
        {
            new source { name = "digits"u8.ToPointer(), pending = "a1b2c3d4"u8.ToPointer(), on_data = &count_digits },
            new source { name = "lines"u8.ToPointer(), pending = "hello;world;"u8.ToPointer(), on_data = &collect_line },
            new source { name = "late"u8.ToPointer(), pending = "   x;"u8.ToPointer(), on_data = &collect_line }
        };
        int beats = 0, open = MAX_SOURCES, i;

        add_timer(4, 4, &heartbeat, &beats);
        add_timer(2, 0, &once, "first"u8.ToPointer());
        add_timer(9, 0, &once, "last"u8.ToPointer());
        while (open > 0 || timer_count > 1)
        {
            clock_now++;
            run_timers();
            for (i = 0; i < MAX_SOURCES; i++)
            {
                source* s = sources + i;

                if (s->closed != 0)
                    continue;
                bool condition = *s->pending == '\0';
                if (!condition)
                {
                    delegate*<source*, sbyte, int> on_dataValue = s->on_data;
                    condition = on_dataValue(s, *s->pending++) == 0;
                }
                if (condition)
                {
                    s->closed = 1;
                    open--;
                    printf("[%u] %s closed, %zu left\n"u8, clock_now, s->name, strlen(s->pending));
                }
            }
        }
        printf("%u %d %d\n"u8, clock_now, beats, sources[0].state.count);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
