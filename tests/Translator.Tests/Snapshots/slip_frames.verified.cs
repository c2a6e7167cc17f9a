/* slip_frames.c: SLIP and COBS framing of packets on a serial line */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using uint8_t = byte;

internal static unsafe class SlipFrames
{
    const int END = 192 /* 0300 */;
    const int ESC = 219 /* 0333 */;
    const int ESC_END = 220 /* 0334 */;
    const int ESC_ESC = 221 /* 0335 */;

    internal struct frame
    {
        public fixed uint8_t bytes[24];
        public int length;
    }

    static void into_frame(uint8_t @byte, void* state)
    {
        frame* f = (frame*)state;

        f->bytes[f->length++] = @byte;
    }

    static void slip_send(uint8_t* p, int n, delegate*<byte, void*, void> @out, void* state)
    {
        @out(END, state);
        for (; n-- != 0; p++)
            switch ((int)*p)
            {
                case END:
                    @out(ESC, state);
                    @out(ESC_END, state);
                    break;
                case ESC:
                    @out(ESC, state);
                    @out(ESC_ESC, state);
                    break;
                default:
                    @out(*p, state);
                    break;
            }
        @out(END, state);
    }

    static int slip_receive(frame* line, int* at, uint8_t* to)
    {
        int n = 0;

        while (*at < line->length)
        {
            uint8_t c = line->bytes[(*at)++];

            if (c == END)
            {
                if (n != 0)
                    return n;
                continue;
            }
            if (c == ESC && *at < line->length)
                c = (byte)(line->bytes[(*at)++] == ESC_END ? END : ESC);
            to[n++] = c;
        }
        return -1;
    }

    static int cobs_encode(uint8_t* from, int n, uint8_t* to)
    {
        uint8_t* start = to, code = to++;
        uint8_t run = 1;

        for (; n > 0; n--, from++)
            if (*from != 0)
            {
                *to++ = *from;
                run++;
            }
            else
            {
                *code = run;
                code = to++;
                run = 1;
            }
        *code = run;
        return (int)(to - start);
    }

    static int cobs_decode(uint8_t* from, int n, uint8_t* to)
    {
        uint8_t* end = from + n;
        uint8_t* start = to;

        while (from < end)
        {
            int run = *from++;

            while (--run != 0)
                *to++ = *from++;
            if (from < end)
                *to++ = 0;
        }
        return (int)(to - start);
    }

    static void print(sbyte* what, uint8_t* p, int n)
    {
        printf("%-8s"u8, what);
        while (n-- > 0)
            printf(" %02x"u8, *p++);
        printf("\n"u8);
    }

    static readonly uint8_t* packets = StaticStorage.Create<uint8_t>([1, 2, END, 3, 0, 0, ESC, ESC, END, 0, 0, 0, 0, 0, 7, 0, 0, 0, 9, 0, 0, 0, 0, 0]);

    static readonly int* lengths = StaticStorage.Create<int>([4, 3, 4, 1]);

    static int main()
    {
        int i;

        uint8_t* back = stackalloc uint8_t[24];
        for (i = 0; i < 4; i++)
        {
            frame line = default;
            int at = 0, n;

            slip_send(packets + i * 6, lengths[i], &into_frame, &line);
            print("slip"u8.ToPointer(), line.bytes, line.length);
            n = slip_receive(&line, &at, back);
            print("back"u8.ToPointer(), back, n);
            n = cobs_encode(packets + i * 6, lengths[i], line.bytes);
            print("cobs"u8.ToPointer(), line.bytes, n);
            n = cobs_decode(line.bytes, n, back);
            print("back"u8.ToPointer(), back, n);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
