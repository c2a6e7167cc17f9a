/* Duff's device for every length. */
#include <stdlib.h>

void send(short *to, short *from, int count)
{
    int n = (count + 7) / 8;
    switch (count % 8) {
    case 0:
        do {
            *to++ = *from++;
        case 7:
            *to++ = *from++;
        case 6:
            *to++ = *from++;
        case 5:
            *to++ = *from++;
        case 4:
            *to++ = *from++;
        case 3:
            *to++ = *from++;
        case 2:
            *to++ = *from++;
        case 1:
            *to++ = *from++;
        } while (--n > 0);
    }
}

int main()
{
    short a[30], b[30];
    int i, n;
    for (n = 1; n < 25; n++) {
        for (i = 0; i < 30; i++) {
            a[i] = i;
            b[i] = -1;
        }
        send(b, a, n);
        for (i = 0; i < 30; i++)
            if (b[i] != (i < n ? i : -1))
                abort();
    }
    return 0;
}
