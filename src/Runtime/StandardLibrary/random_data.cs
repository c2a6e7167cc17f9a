namespace CSockTranslate.Runtime;

/// <summary>The state of a pseudo-random sequence (glibc random_r); 48 bytes.</summary>
public unsafe struct random_data
{
    /// <summary>The value that the next one is added to.</summary>
    public int* fptr;

    /// <summary>The value that is added.</summary>
    public int* rptr;

    /// <summary>The values.</summary>
    public int* state;

    /// <summary>Which of the five sizes it has.</summary>
    public int rand_type;

    /// <summary>How many values there are.</summary>
    public int rand_deg;

    /// <summary>How far both pointers are apart.</summary>
    public int rand_sep;

    /// <summary>The end of the values.</summary>
    public int* end_ptr;
}
