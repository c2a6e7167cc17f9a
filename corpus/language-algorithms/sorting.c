/* sorting.c: nine ways to put numbers in order */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define N 12

typedef void sorter(int *, int);

static void swap(int *a, int *b) { int t = *a; *a = *b; *b = t; }

static void bubble(int *v, int n)
{
    int swapped;

    do {
        swapped = 0;
        for (int i = 1; i < n; i++)
            if (v[i - 1] > v[i])
                swap(v + i - 1, v + i), swapped = 1;
        n--;
    } while (swapped);
}

static void insertion(int *v, int n)
{
    int i, j, x;

    for (i = 1; i < n; i++) {
        for (x = v[i], j = i; j > 0 && v[j - 1] > x; j--)
            v[j] = v[j - 1];
        v[j] = x;
    }
}

static void selection(int *v, int n)
{
    int *p, *q, *min;

    for (p = v; p < v + n - 1; p++) {
        min = p;
        for (q = p + 1; q < v + n; q++)
            if (*q < *min)
                min = q;
        swap(p, min);
    }
}

static void shell(int *v, int n)
{
    int gap, i, j;

    for (gap = n / 2; gap > 0; gap /= 2)
        for (i = gap; i < n; i++)
            for (j = i - gap; j >= 0 && v[j] > v[j + gap]; j -= gap)
                swap(&v[j], &v[j + gap]);
}

static void quick(int *v, int n)
{
    int i = 0, j = n - 1, pivot;

    if (n < 2)
        return;
    pivot = v[n / 2];
    while (i <= j) {
        while (v[i] < pivot) i++;
        while (v[j] > pivot) j--;
        if (i <= j)
            swap(&v[i++], &v[j--]);
    }
    quick(v, j + 1);
    quick(v + i, n - i);
}

static void sift(int *v, int root, int n)
{
    int child;

    while ((child = 2 * root + 1) < n) {
        if (child + 1 < n && v[child + 1] > v[child])
            child++;
        if (v[root] >= v[child])
            break;
        swap(v + root, v + child);
        root = child;
    }
}

static void heap(int *v, int n)
{
    int i;

    for (i = n / 2; i-- > 0; )
        sift(v, i, n);
    while (--n > 0) {
        swap(v, v + n);
        sift(v, 0, n);
    }
}

static void merge(int *v, int n)
{
    int half = n / 2, *copy, i, a, b;

    if (n < 2)
        return;
    merge(v, half);
    merge(v + half, n - half);
    copy = malloc(n * sizeof *copy);
    memcpy(copy, v, n * sizeof *v);
    for (i = a = 0, b = half; i < n; i++)
        v[i] = b >= n || (a < half && copy[a] <= copy[b]) ? copy[a++] : copy[b++];
    free(copy);
}

static void radix(int *v, int n)
{
    unsigned from[N], to[N], start[17];
    int i, shift;

    for (i = 0; i < n; i++)
        from[i] = (unsigned)v[i] ^ 0x80000000u;
    for (shift = 0; shift < 32; shift += 4) {
        memset(start, 0, sizeof start);
        for (i = 0; i < n; i++)
            start[(from[i] >> shift & 15) + 1]++;
        for (i = 1; i < 17; i++)
            start[i] += start[i - 1];
        for (i = 0; i < n; i++)
            to[start[from[i] >> shift & 15]++] = from[i];
        memcpy(from, to, sizeof(unsigned) * n);
    }
    for (i = 0; i < n; i++)
        v[i] = (int)(from[i] ^ 0x80000000u);
}

static int compare(const void *a, const void *b)
{
    return *(const int *)a < *(const int *)b ? -1 : *(const int *)a > *(const int *)b;
}

static void library(int *v, int n) { qsort(v, n, sizeof *v, compare); }

int main(void)
{
    static const struct { const char *name; sorter *sort; } sorters[] = {
        { "bubble", bubble }, { "insertion", insertion }, { "selection", selection }, { "shell", shell }, { "quick", quick },
        { "heap", heap }, { "merge", merge }, { "radix", radix }, { "library", library },
    };
    static const int unsorted[N] = { 5, -3, 99, 0, 5, 42, -100, 7, 2147483647, 1, -2147483647 - 1, 8 };
    unsigned s;
    int i;

    for (s = 0; s < sizeof sorters / sizeof *sorters; s++) {
        int v[N];

        memcpy(v, unsorted, sizeof v);
        sorters[s].sort(v, N);
        printf("%-10s", sorters[s].name);
        for (i = 0; i < N; i++)
            printf(" %d", v[i]);
        printf("\n");
    }
    return 0;
}
