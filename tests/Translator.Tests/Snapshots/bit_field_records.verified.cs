/* Structures of bit-fields as values: initialised in every way, copied, passed, returned, in arrays. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class BitFieldRecords
{
    internal struct date
    {
        public int day { readonly get => BitField.Unsigned(bits, 0, 5); set => BitField.Set(ref bits, 0, 5, value); }
        public int month { readonly get => BitField.Unsigned(bits, 5, 4); set => BitField.Set(ref bits, 5, 4, value); }
        /* not used */
        public int year { readonly get => BitField.Signed(bits, 12, 13); set => BitField.Set(ref bits, 12, 13, value); }
        public bool leap { readonly get => BitField.Unsigned(bits, 25, 1) != 0; set => BitField.Set(ref bits, 25, 1, value ? 1 : 0); }
        private uint bits;
    }

    internal struct @event
    {
        public sbyte* title;
        public date from;
        public date to;
    }

    static date epoch = new date { day = 1, month = 1, year = 1970 };
    static readonly date* holidays = StaticStorage.Create<date>([
        new date { month = 12, day = 25, year = 2023 },
        new date { year = -44, month = 3, day = 15 }, new date { day = 29, month = 2, year = 2024, leap = true }]);
    static readonly @event* events = StaticStorage.Create<@event>([
        new @event { title = "start"u8.ToPointer(), from = new date { day = 1, month = 2, year = 3 }, to = new date { leap = true, day = 4 } },
        new @event { to = new date { year = 2000, leap = true } }]);

    static void show(date d)
    {
        printf("%04d-%02d-%02d%s\n"u8, d.year, d.month, d.day, d.leap ? " (leap)"u8 : ""u8);
    }

    static date next_day(date d)
    {
        d.day++; /* the caller keeps his own */
        if (d.day > 28)
        {
            d.day = 1;
            d.month += 1;
        }
        return d;
    }

    static int is_leap(int year)
    {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 1 : 0;
    }

    static int main()
    {
        date d = new date { year = 2000, leap = true, day = 28, month = 2 }, copy;
        date* week = stackalloc date[3];
        date* p;
        int i;

        show(epoch);
        for (i = 0; i < 3; i++)
            show(holidays[i]);
        for (i = 0; i < 2; i++)
        {
            show(events[i].from);
            show(events[i].to);
        }
        copy = d;
        copy.day = 1;
        show(d);
        show(copy);
        show(next_day(d));
        printf("%d %d\n"u8, next_day(copy).day, next_day(d).month);
        show(new date { day = 31, month = 12, year = 4095, leap = true });
        week[0] = d;
        for (i = 1; i < 3; i++)
            week[i] = next_day(week[i - 1]);
        for (p = week; p < week + 3; p++)
        {
            p->leap = is_leap(p->year) != 0;
            show(*p);
        }
        printf("%zu %zu\n"u8, sizeof(date), 3 * sizeof(date));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
