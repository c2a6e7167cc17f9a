/* asm_barriers.c - asm statements without instructions: they hide values from the optimiser, and some move them */
#include <stdio.h>
#include <string.h>

#define barrier() __asm__ __volatile__("" ::: "memory")

/* A copy that the compiler knows nothing about. */
#define HIDE(value) ({                              \
    __typeof__(value) hidden_;                      \
    __asm__("" : "=r"(hidden_) : "0"(value));       \
    hidden_;                                        \
})

struct pair {
    int first;
    int second;
};

static int count_down(int n)
{
    int rounds = 0;

    while (n > 0) {
        asm volatile("" : "+r"(n));
        n--;
        rounds++;
        barrier();
    }
    return rounds;
}

static void wipe(char *secret, size_t length)
{
    memset(secret, 0, length);
    /* Keep the compiler from leaving the call away. */
    asm volatile("" : : "r"(secret) : "memory");
}

int main(void)
{
    int x = 1, y = 2, z = 3;
    int numbers[3] = { 10, 20, 30 };
    int index = 0;
    short narrow;
    const char *text = "text";
    const void *address;
    double real = 2.5;
    struct pair pair = { 4, 5 };
    char secret[8] = "secret";

    printf("%d\n", count_down(5));
    printf("%d %d\n", HIDE(x + y), HIDE(numbers[2]));

    /* All inputs are read before the first output is written. */
    asm("" : "=r"(x), "=r"(y), "=r"(z) : "1"(x), "2"(y), "0"(z));
    printf("%d %d %d\n", x, y, z);

    asm("# a comment for the assembler" : [result] "=r"(narrow) : "[result]"(70000L));
    asm("" : "=r"(address) : "0"(text));
    printf("%d %s\n", narrow, (const char *)address);

    /* Operands are evaluated once. */
    asm("" : "+r"(numbers[index++]));
    asm volatile("" : : "r"(numbers[index++]), "m"(pair));
    printf("%d\n", index);

    asm("" : "+x"(real));
    asm("" : "+m"(pair) : "r"(&pair));
    asm("" : "=r"(pair.second) : "0"(pair.first));
    printf("%.1f %d %d\n", real, pair.first, pair.second);

    if (x)
        asm("");
    else
        asm volatile("\n\t" : "+r"(x));
    wipe(secret, sizeof secret);
    printf("%d\n", secret[0]);

    asm goto("" : : : : nowhere);
    puts("end");
nowhere:
    return 0;
}
