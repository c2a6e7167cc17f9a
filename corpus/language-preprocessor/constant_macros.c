/* constant_macros.c: constants of every type by #define, in terms of each other */
#include <stdio.h>
#include <string.h>

#define NAME "server"
#define GREETING "hello from " NAME "\r\n"
#define PORT 8080
#define ALT_PORT (PORT + 1)
#define TIMEOUT 2.5
#define RATE (TIMEOUT * 2)
#define NEWLINE '\n'
#define FLAG_A 0x01u
#define FLAG_B (1u << 1)
#define FLAG_C (FLAG_B << 1)
#define FLAGS (FLAG_A | FLAG_C)
#define ALL_BITS 0xffffffffu
#define BIG 10000000000L
#define BUFFER_SIZE 16
#define HALF (BUFFER_SIZE / 2)
#define NOTHING ((char *)0)
#define INVALID (-1)
#define NEGATIVE -5
#define MILLION 1e6
#define EPSILON 1e-3f
#define LAST_INDEX (sizeof buffer / sizeof *buffer - 1)
#define DEFAULT_NAME default_name
#define CURRENT (table[position])
#define MASK(n) ((1u << (n)) - 1)
#define LOW_MASK MASK(4)

static const char default_name[] = "default";
static int table[] = { 1, 2, 3 }, position;
static char buffer[BUFFER_SIZE + 1];

int main(void)
{
    char half[HALF];

    printf(GREETING);
    printf("%d %d %g %g%c", PORT, ALT_PORT, TIMEOUT, RATE, NEWLINE);
    printf("%u %u %x %ld\n", FLAGS, FLAG_B & ~FLAG_A, ALL_BITS, BIG);
    printf("%zu %zu %zu\n", sizeof buffer, sizeof half, LAST_INDEX);
    printf("%d %d %d\n", NOTHING == NULL, INVALID, 10 NEGATIVE);
    printf("%g %g\n", MILLION, EPSILON);
    printf("%s %zu %zu\n", DEFAULT_NAME, sizeof DEFAULT_NAME, strlen(GREETING));
    position = 2;
    CURRENT *= 10;
    printf("%d %d\n", CURRENT, table[2]);
    printf("%u %u\n", LOW_MASK, MASK(8));
    switch (PORT + 1) {
    case ALT_PORT:
        printf("alternative\n");
        break;
    case PORT:
        printf("port\n");
    }
    {
        int PORT_ = PORT;
#undef PORT
#define PORT 9090

        printf("%d %d %d\n", PORT_, PORT, ALT_PORT);
    }
    return 0;
}
