using System.Text;
using OcopAudit;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return AuditProgram.Run(args, Console.Out, Console.Error);
