/* switch whose body is a loop, a condition or a single statement instead of a block: its cases stand inside of that. */
#include <stdio.h>

static int into_for(int x)
{
    switch (x)
        for (x = 3; x < 6; x++)
        case 2:
            if (x == 4)
                return x + 10;
    return x;
}

static int into_while(int x)
{
    int rounds = 0;
    switch (x)
        while (x < 8) {
        case 1:
            rounds++;
        case 2:
            x += 3;
        }
    return x * 10 + rounds;
}

static int into_do(int x)
{
    switch (x & 3)
        do {
            x += 100;
        case 3:
            x++;
        } while (x < 10);
    return x;
}

static int into_if(int x)
{
    switch (x)
        if (x > 100) {
        case 5:
            return 55;
        } else
        case 6:
            return 66;
    return 0;
}

static int never(int x)
{
    switch (x)
        while (0) {
        case 1:
            return 5;
        }
    return 6;
}

static int single(int x)
{
    switch (x)
    case 1:
    case 2:
        return x;
    return 9;
}

int main(void)
{
    for (int x = 0; x < 8; x++)
        printf("%d: %d %d %d %d %d %d\n", x, into_for(x), into_while(x), into_do(x), into_if(x), never(x), single(x));
    return 0;
}
