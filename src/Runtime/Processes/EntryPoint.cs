namespace CSockTranslate.Runtime.Processes;

/// <summary><c>main</c> in one of the forms that compilers accept.</summary>
internal readonly unsafe struct EntryPoint
{
    private readonly void* _function;
    private readonly Form _form;

    internal EntryPoint(delegate*<int> main)
    {
        _function = main;
        _form = Form.NoParameters;
    }

    internal EntryPoint(delegate*<int, sbyte**, int> main)
    {
        _function = main;
        _form = Form.Arguments;
    }

    internal EntryPoint(delegate*<int, sbyte**, sbyte**, int> main)
    {
        _function = main;
        _form = Form.ArgumentsAndEnvironment;
    }

    internal EntryPoint(delegate*<void> main)
    {
        _function = main;
        _form = Form.VoidNoParameters;
    }

    internal EntryPoint(delegate*<int, sbyte**, void> main)
    {
        _function = main;
        _form = Form.VoidArguments;
    }

    internal EntryPoint(delegate*<int, sbyte**, sbyte**, void> main)
    {
        _function = main;
        _form = Form.VoidArgumentsAndEnvironment;
    }

    private enum Form
    {
        NoParameters,
        Arguments,
        ArgumentsAndEnvironment,
        VoidNoParameters,
        VoidArguments,
        VoidArgumentsAndEnvironment,
    }

    internal int Call(int argc, sbyte** argv, CProcess process)
    {
        switch (_form)
        {
            case Form.NoParameters:
                return ((delegate*<int>)_function)();
            case Form.Arguments:
                return ((delegate*<int, sbyte**, int>)_function)(argc, argv);
            case Form.ArgumentsAndEnvironment:
                return ((delegate*<int, sbyte**, sbyte**, int>)_function)(argc, argv, process.Environment.Strings);
            case Form.VoidNoParameters:
                ((delegate*<void>)_function)();
                return 0;
            case Form.VoidArguments:
                ((delegate*<int, sbyte**, void>)_function)(argc, argv);
                return 0;
            default:
                ((delegate*<int, sbyte**, sbyte**, void>)_function)(argc, argv, process.Environment.Strings);
                return 0;
        }
    }
}
