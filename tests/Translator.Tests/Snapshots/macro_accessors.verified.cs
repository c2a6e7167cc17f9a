/* macro_accessors.c: macros that read, set and count in structures and global variables, as old headers have them instead of functions */
using System.Runtime.CompilerServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class MacroAccessors
{
    const int QUEUE_SIZE = 8;

    internal struct queue
    {
        public uint head;
        public uint tail;
        public uint flags;
        public fixed int items[QUEUE_SIZE];
        public fixed sbyte name[16];
    }

    /* State. */
    static uint Q_COUNT(queue* q) => q->tail - q->head;
    static bool Q_EMPTY(queue* q) => q->head == q->tail;
    static bool Q_FULL(queue* q) => Q_COUNT(q) == QUEUE_SIZE;
    static uint Q_ROOM(queue* q) => QUEUE_SIZE - Q_COUNT(q);

    /* Items; nobody looks whether there is room. */
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Q_PEEK(queue* q) => q->items[q->head % QUEUE_SIZE];

    /* Flags. */
    const uint Q_CLOSED = 1u << 0;
    const uint Q_URGENT = 1u << 1;
    static uint Q_SET(queue* q, uint f) => q->flags |= f;
    static uint Q_CLEAR(queue* q, uint f) => q->flags &= ~f;
    static bool Q_HAS(queue* q, uint f) => (q->flags & f) != 0;

    static sbyte* Q_NAME(queue* q) => q->name;
    static void* Q_RESET(void* q) => memset(q, 0, (ulong)sizeof(queue));

    /* Statistics of the whole program. */
    static int COUNT_ERROR() => errors++;
    static ulong BYTES() => bytes;
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double PER_ERROR(ulong n) => errors == 0 ? 0.0 : (double)n / errors;

    /* Bytes of a message. */
    static int BYTE_AT(sbyte* p, int i) => p[i] & 0xff;
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint GET16(sbyte* p) => (uint)(BYTE_AT(p, 0) << 8 | BYTE_AT(p, 1));

    static int errors;
    static ulong bytes;

    static int item = 10;

    static int next_item()
    {

        return item++;
    }

    static void report(queue* q)
    {
        printf("%s: %u of %d, empty %d, full %d, first %d\n"u8, Q_NAME(q), Q_COUNT(q), QUEUE_SIZE, Q_EMPTY(q), Q_FULL(q), Q_PEEK(q));
    }

    static int main()
    {
        queue work;
        queue* q = &work;
        sbyte* message = stackalloc sbyte[4];
        sbyte* text = stackalloc sbyte[7];
        "second"u8.CopyTo(text, 7);
        int i;

        Q_RESET(q);
        _ = strcpy(q->name, "first"u8);
        for (i = 0; i < 5; i++)
            q->items[q->tail++ % QUEUE_SIZE] = next_item();
        report(q);
        while (!Q_EMPTY(q) && Q_PEEK(q) < 13)
        {
            printf("got %d, "u8, q->items[q->head++ % QUEUE_SIZE]);
            printf("room %u\n"u8, Q_ROOM(q));
        }
        _ = strcpy(q->name, text);
        for (i = 0; i < 6; i++)
        {
            if ((q->items[q->tail++ % QUEUE_SIZE] = i * i) > 9)
                COUNT_ERROR();
        }
        report(&work);

        Q_SET(q, Q_CLOSED);
        Q_SET(q, Q_URGENT | Q_CLOSED);
        Q_CLEAR(q, Q_CLOSED);
        printf("flags %u, closed %d, urgent %d\n"u8, q->flags, Q_HAS(q, Q_CLOSED), Q_HAS(q, Q_URGENT));

        bytes += 40;
        bytes += strlen(text);
        printf("%lu bytes, %d errors, %g each\n"u8, BYTES(), errors, PER_ERROR(BYTES()));
        message[0] = 0x1234 >> 8;
        message[1] = 0x1234 & 0xff;
        (message + 2)[0] = unchecked((sbyte)(0xfedc >> 8));
        (message + 2)[1] = unchecked((sbyte)(0xfedc & 0xff));
        printf("%x %x\n"u8, GET16(message), GET16(message + 2));
        return Q_FULL(q) ? 1 : 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
