using CSockTranslate.Runtime.StandardLibrary;

namespace CSockTranslate.Runtime;

/// <summary>Searching and sorting (C11 §7.22.5, GNU qsort_r).</summary>
public static unsafe partial class Stdlib
{
    /// <summary>Sorts in place; elements that compare as equal keep their order, as with glibc (C11 §7.22.5.2).</summary>
    public static void qsort(void* @base, ulong nmemb, ulong size, delegate*<void*, void*, int> compar) =>
        MergeSort.Sort((byte*)@base, nmemb, size, new MergeSort.Comparison(compar));

    /// <summary>As <see cref="qsort"/>; the comparison gets <paramref name="arg"/> as well (GNU qsort_r).</summary>
    public static void qsort_r(void* @base, ulong nmemb, ulong size, delegate*<void*, void*, void*, int> compar, void* arg) =>
        MergeSort.Sort((byte*)@base, nmemb, size, new MergeSort.Comparison(compar, arg));

    /// <summary>An element of a sorted array that compares as equal to <paramref name="key"/>, or null (C11 §7.22.5.1).</summary>
    public static void* bsearch(CBuffer key, CBuffer @base, ulong nmemb, ulong size, delegate*<void*, void*, int> compar)
    {
        ulong low = 0;
        ulong high = nmemb;
        while (low < high)
        {
            ulong middle = (low + high) / 2;
            byte* element = (byte*)@base.Pointer + (middle * size);
            int order = compar(key.Pointer, element);
            if (order == 0)
            {
                return element;
            }

            if (order < 0)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return null;
    }
}
