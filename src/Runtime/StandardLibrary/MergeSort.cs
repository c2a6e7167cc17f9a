using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>
/// The top-down merge sort that glibc's <c>qsort</c> is: stable, and it compares in the same order, which a comparison function with
/// side effects shows.
/// </summary>
internal static unsafe class MergeSort
{
    /// <summary>Calls the comparison that a program passed to <c>qsort</c> or <c>qsort_r</c>.</summary>
    public readonly struct Comparison
    {
        private readonly delegate*<void*, void*, int> _plain;
        private readonly delegate*<void*, void*, void*, int> _withArgument;
        private readonly void* _argument;

        /// <summary>The comparison of <c>qsort</c>.</summary>
        public Comparison(delegate*<void*, void*, int> function) => _plain = function;

        /// <summary>The comparison of <c>qsort_r</c>.</summary>
        public Comparison(delegate*<void*, void*, void*, int> function, void* argument)
        {
            _withArgument = function;
            _argument = argument;
        }

        /// <summary>Compares two elements.</summary>
        public int Compare(void* left, void* right) => _plain != null ? _plain(left, right) : _withArgument(left, right, _argument);
    }

    /// <summary>Sorts <paramref name="count"/> elements of <paramref name="size"/> bytes.</summary>
    public static void Sort(byte* elements, ulong count, ulong size, in Comparison comparison)
    {
        if (count < 2 || size == 0)
        {
            return;
        }

        byte* scratch = (byte*)NativeMemory.Alloc((nuint)count, (nuint)size);
        try
        {
            SortPart(elements, count, size, scratch, in comparison);
        }
        finally
        {
            NativeMemory.Free(scratch);
        }
    }

    private static void SortPart(byte* elements, ulong count, ulong size, byte* scratch, in Comparison comparison)
    {
        if (count < 2)
        {
            return;
        }

        ulong leftCount = count / 2;
        ulong rightCount = count - leftCount;
        byte* left = elements;
        byte* right = elements + (leftCount * size);
        SortPart(left, leftCount, size, scratch, in comparison);
        SortPart(right, rightCount, size, scratch, in comparison);

        byte* merged = scratch;
        while (leftCount > 0 && rightCount > 0)
        {
            if (comparison.Compare(left, right) <= 0)
            {
                NativeMemory.Copy(left, merged, (nuint)size);
                left += size;
                leftCount--;
            }
            else
            {
                NativeMemory.Copy(right, merged, (nuint)size);
                right += size;
                rightCount--;
            }

            merged += size;
        }

        // What is left of the right part is in its place already.
        NativeMemory.Copy(left, merged, (nuint)(leftCount * size));
        NativeMemory.Copy(scratch, elements, (nuint)((count - rightCount) * size));
    }
}
