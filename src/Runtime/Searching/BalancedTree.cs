using static CSockTranslate.Runtime.Search;

namespace CSockTranslate.Runtime.Searching;

/// <summary>Sorted trees whose branches differ by one in height at most (POSIX tsearch).</summary>
internal static unsafe class BalancedTree
{
    /// <summary>Finds a key or enters it; null if there is no memory.</summary>
    internal static Node* Enter(void* key, Node** root, delegate*<void*, void*, int> compare)
    {
        Node* node = *root;
        if (node == null)
        {
            node = (Node*)Stdlib.malloc((ulong)sizeof(Node));
            if (node != null)
            {
                *node = new Node { Key = key, Height = 1 };
                *root = node;
            }

            return node;
        }

        int order = compare(key, node->Key);
        if (order == 0)
        {
            return node;
        }

        Node* found = Enter(key, order < 0 ? &node->Left : &node->Right, compare);
        *root = Balance(node);
        return found;
    }

    /// <summary>Finds a key, or null.</summary>
    internal static Node* Find(void* key, Node* node, delegate*<void*, void*, int> compare)
    {
        while (node != null)
        {
            int order = compare(key, node->Key);
            if (order == 0)
            {
                break;
            }

            node = order < 0 ? node->Left : node->Right;
        }

        return node;
    }

    /// <summary>Removes a key; the result is the node above it, the root itself for the topmost node, or null if it is not there.</summary>
    internal static void* Remove(void* key, Node** root, delegate*<void*, void*, int> compare)
    {
        void* above = root;
        for (Node* node = *root; node != null;)
        {
            int order = compare(key, node->Key);
            if (order == 0)
            {
                *root = Remove(*root, key, compare);
                return above;
            }

            above = node;
            node = order < 0 ? node->Left : node->Right;
        }

        return null;
    }

    /// <summary>Calls a function for every node, in order.</summary>
    internal static void Walk(Node* node, delegate*<void*, uint, int, void> action, int depth)
    {
        if (node == null)
        {
            return;
        }

        if (node->Left == null && node->Right == null)
        {
            action(node, leaf, depth);
            return;
        }

        action(node, preorder, depth);
        Walk(node->Left, action, depth + 1);
        action(node, postorder, depth);
        Walk(node->Right, action, depth + 1);
        action(node, endorder, depth);
    }

    /// <summary>Calls a function with an argument for every node, in order.</summary>
    internal static void Walk(Node* node, delegate*<void*, uint, void*, void> action, void* argument)
    {
        if (node == null)
        {
            return;
        }

        if (node->Left == null && node->Right == null)
        {
            action(node, leaf, argument);
            return;
        }

        action(node, preorder, argument);
        Walk(node->Left, action, argument);
        action(node, postorder, argument);
        Walk(node->Right, action, argument);
        action(node, endorder, argument);
    }

    /// <summary>Frees all nodes and calls a function for each key.</summary>
    internal static void Destroy(Node* node, delegate*<void*, void> free)
    {
        if (node == null)
        {
            return;
        }

        Destroy(node->Left, free);
        Destroy(node->Right, free);
        free(node->Key);
        Stdlib.free(node);
    }

    private static Node* Remove(Node* node, void* key, delegate*<void*, void*, int> compare)
    {
        int order = compare(key, node->Key);
        if (order < 0)
        {
            node->Left = Remove(node->Left, key, compare);
        }
        else if (order > 0)
        {
            node->Right = Remove(node->Right, key, compare);
        }
        else if (node->Left == null || node->Right == null)
        {
            Node* rest = node->Left == null ? node->Right : node->Left;
            Stdlib.free(node);
            return rest;
        }
        else
        {
            // The next key in order takes its place.
            node->Right = TakeFirst(node->Right, out Node* next);
            next->Left = node->Left;
            next->Right = node->Right;
            Stdlib.free(node);
            node = next;
        }

        return Balance(node);
    }

    private static Node* TakeFirst(Node* node, out Node* first)
    {
        if (node->Left == null)
        {
            first = node;
            return node->Right;
        }

        node->Left = TakeFirst(node->Left, out first);
        return Balance(node);
    }

    private static Node* Balance(Node* node)
    {
        int difference = Height(node->Left) - Height(node->Right);
        if (difference > 1)
        {
            if (Height(node->Left->Left) < Height(node->Left->Right))
            {
                node->Left = RotateLeft(node->Left);
            }

            return RotateRight(node);
        }

        if (difference < -1)
        {
            if (Height(node->Right->Right) < Height(node->Right->Left))
            {
                node->Right = RotateRight(node->Right);
            }

            return RotateLeft(node);
        }

        Measure(node);
        return node;
    }

    private static Node* RotateLeft(Node* node)
    {
        Node* top = node->Right;
        node->Right = top->Left;
        top->Left = node;
        Measure(node);
        Measure(top);
        return top;
    }

    private static Node* RotateRight(Node* node)
    {
        Node* top = node->Left;
        node->Left = top->Right;
        top->Right = node;
        Measure(node);
        Measure(top);
        return top;
    }

    private static void Measure(Node* node) => node->Height = System.Math.Max(Height(node->Left), Height(node->Right)) + 1;

    private static int Height(Node* node) => node == null ? 0 : node->Height;

    /// <summary>A node; programs know that the key comes first.</summary>
    internal struct Node
    {
        internal void* Key;
        internal Node* Left;
        internal Node* Right;
        internal int Height;
    }
}
