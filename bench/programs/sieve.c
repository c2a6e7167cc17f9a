/* sieve.c: nothing but loops over an array of bytes */
#include <stdio.h>
#include <string.h>

#define LIMIT 2000000

static unsigned char is_prime[LIMIT + 1];

int main(void)
{
    int i, j, round, count = 0;

    for (round = 0; round < 20; round++) {
        memset(is_prime, 1, sizeof is_prime);
        count = 0;
        for (i = 2; i <= LIMIT; i++)
            if (is_prime[i]) {
                count++;
                for (j = i + i; j <= LIMIT; j += i)
                    is_prime[j] = 0;
            }
    }
    printf("%d\n", count);
    return 0;
}
