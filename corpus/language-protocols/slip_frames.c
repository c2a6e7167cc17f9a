/* slip_frames.c: SLIP and COBS framing of packets on a serial line */
#include <stdio.h>
#include <stdint.h>

enum { END = 0300, ESC = 0333, ESC_END = 0334, ESC_ESC = 0335 };

typedef void sink(uint8_t byte, void *state);

struct frame { uint8_t bytes[24]; int length; };

static void into_frame(uint8_t byte, void *state)
{
    struct frame *f = state;

    f->bytes[f->length++] = byte;
}

static void slip_send(const uint8_t *p, int n, sink *out, void *state)
{
    out(END, state);
    for (; n--; p++)
        switch (*p) {
        case END:
            out(ESC, state);
            out(ESC_END, state);
            break;
        case ESC:
            out(ESC, state);
            out(ESC_ESC, state);
            break;
        default:
            out(*p, state);
        }
    out(END, state);
}

static int slip_receive(const struct frame *line, int *at, uint8_t *to)
{
    int n = 0;

    while (*at < line->length) {
        uint8_t c = line->bytes[(*at)++];

        if (c == END) {
            if (n)
                return n;
            continue;
        }
        if (c == ESC && *at < line->length)
            c = line->bytes[(*at)++] == ESC_END ? END : ESC;
        to[n++] = c;
    }
    return -1;
}

static int cobs_encode(const uint8_t *from, int n, uint8_t *to)
{
    uint8_t *start = to, *code = to++, run = 1;

    for (; n > 0; n--, from++)
        if (*from) {
            *to++ = *from;
            run++;
        } else {
            *code = run;
            code = to++;
            run = 1;
        }
    *code = run;
    return (int)(to - start);
}

static int cobs_decode(const uint8_t *from, int n, uint8_t *to)
{
    const uint8_t *end = from + n;
    uint8_t *start = to;

    while (from < end) {
        int run = *from++;

        while (--run)
            *to++ = *from++;
        if (from < end)
            *to++ = 0;
    }
    return (int)(to - start);
}

static void print(const char *what, const uint8_t *p, int n)
{
    printf("%-8s", what);
    while (n-- > 0)
        printf(" %02x", *p++);
    printf("\n");
}

int main(void)
{
    static const uint8_t packets[][6] = { { 1, 2, END, 3 }, { ESC, ESC, END }, { 0, 0, 7, 0 }, { 9 } };
    static const int lengths[] = { 4, 3, 4, 1 };
    int i;

    for (i = 0; i < 4; i++) {
        struct frame line = { .length = 0 };
        uint8_t back[24];
        int at = 0, n;

        slip_send(packets[i], lengths[i], into_frame, &line);
        print("slip", line.bytes, line.length);
        n = slip_receive(&line, &at, back);
        print("back", back, n);
        n = cobs_encode(packets[i], lengths[i], line.bytes);
        print("cobs", line.bytes, n);
        n = cobs_decode(line.bytes, n, back);
        print("back", back, n);
    }
    return 0;
}
