/* A function that gives a pointer to a function that gives a pointer to an array. */
void abort(void);
int (*(*fpp(void))(int))[3];
int arr[2][3] = {{1, 2, 3}, {4, 5, 6}};
int (*row(int i))[3]
{
    return &arr[i];
}
int (*(*fpp(void))(int))[3]
{
    return row;
}

int main(void)
{
    if ((*fpp()(1))[2] != 6)
        abort();
    int(*(*p)(int))[3] = row;
    if (p(0)[0][1] != 2)
        abort();
    return 0;
}
