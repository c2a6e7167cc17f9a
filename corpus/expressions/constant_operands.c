/* Operands that are constants once what stands beside them is taken apart: C# computes them when it compiles, and must not find an overflow. */
#include <stdint.h>
#include <stdio.h>

static int calls;

static int touch(void)
{
    return ++calls;
}

int main(void)
{
    uint32_t a = ~(0xB085F670L != (touch(), 3L));
    uint16_t b = ((1 || (touch(), 1)) | -7L);
    uint8_t c = -((touch(), 5) > 3) ^ 0x100;
    unsigned long d = -(long)((touch(), 2) == 2 && 1.5 > 1.0);
    short e = ((touch(), 40000) < 50000 ? 40000 : -1) * 2;

    printf("%u %u %u %lu %d\n", a, b, c, d, e);
    printf("%d calls\n", calls);
    printf("%u\n", (uint32_t)~(3 > 2) + (uint32_t)-(4 == 4));
    return 0;
}
