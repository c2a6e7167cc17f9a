namespace CSockTranslate.Runtime;

/// <summary>What a <c>locale_t</c> points to (POSIX): a choice for each category.</summary>
public unsafe struct __locale_struct
{
    /// <summary>By the categories' numbers 0 for C, 1 for C.UTF-8.</summary>
    public fixed sbyte __choices[16];
}
