using CSockTranslate.Runtime;

internal static unsafe class LeftFile
{
    /* left.c */
    const int LIMIT = 5;

    internal struct node
    {
        public fixed double weight[2];
        public short tag;
    }

    const int IDLE = 7;
    const int BUSY = 9;

    static int counter;
    static sbyte* name = "left"u8.ToPointer();

    static int calls = 10;

    /* Not the step of main.c. */
    static double step(int n)
    {

        return n * 0.5 + calls++;
    }

    internal static int Left(int n)
    {
        node node = new node { tag = BUSY };
        node.weight[0] = step(n);
        node.weight[1] = step(n);

        counter += Truncate.ToInt32(node.weight[0] + node.weight[1]) + node.tag;
        return counter;
    }

    internal static int left_total()
    {
        for (int i = 0; i < LIMIT; i++)
            counter += IDLE;
        return counter;
    }

    internal static sbyte* left_name()
    {
        return name;
    }
}
