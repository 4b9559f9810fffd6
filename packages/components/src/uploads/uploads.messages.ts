import { defineMessages } from "../i18n/define-messages.ts";

/** “1 file”, “2 files”. */
export const files = (count: number | string): string => `${count} ${Number(count) === 1 ? "file" : "files"}`;

/** Words of the files of a material; of whoever asks for materials. */
export const uploadMessages = defineMessages({
  "upload.choose": { zh: "选择文件", en: "Choose files" },
  "upload.more": { zh: "再加文件", en: "Add files" },
  "upload.camera": { zh: "拍照", en: "Take a photo" },
  "upload.photo.may_shrink": {
    zh: "照片较大，压缩后上传更快，文字仍能看清",
    en: "a large photo: made smaller it uploads faster, and text stays readable",
  },
  "upload.photo.must_shrink": {
    zh: "照片超过每个 {limit} 的上限，可以压缩后上传，文字仍能看清",
    en: "more than {limit}: it can be made smaller, and text stays readable",
  },
  "upload.photo.shrink": { zh: "压缩后上传", en: "Make smaller and upload" },
  "upload.photo.keep": { zh: "原样上传", en: "Upload as it is" },
  "upload.again": { zh: "重新选择同一文件", en: "Choose the same file again" },
  "upload.wanting": {
    zh: "上次没有传完，请重新选择同一文件以继续",
    en: "Not finished last time: choose the same file again to go on",
  },
  "upload.limits": {
    zh: "{types}，每个不超过 {size}，最多 {count} 个",
    en: (p: { types: string; size: string; count: number }) =>
      `${p.types}, up to ${p.size} each, at most ${files(p.count)}`,
  },
  "upload.refused.type": {
    zh: "“{name}”没有加上：这里只收 {types} 文件，请另存后再选",
    en: "“{name}” was not added: only {types} files are taken here",
  },
  "upload.refused.content": {
    zh: "“{name}”没有加上：它的内容和扩展名不符，可能已损坏。请打开看看，另存为 {types} 后再选",
    en: "“{name}” was not added: its content is not what its name says, it may be damaged. Open it, save it as {types} and choose it again",
  },
  "upload.refused.photo": {
    zh: "“{name}”没有加上：没能压缩到 {limit} 以内，请换一张照片，或者另存为较小的 JPG",
    en: "“{name}” was not added: it could not be made smaller than {limit}. Take another photo, or save it as a smaller JPG",
  },
  "upload.refused.size": {
    zh: "“{name}”没有加上：它有 {size}，超过每个 {limit} 的上限，请压缩后再选",
    en: "“{name}” was not added: it has {size}, more than {limit}. Make it smaller and choose it again",
  },
  "upload.refused.empty": { zh: "“{name}”没有加上：它是空文件", en: "“{name}” was not added: the file is empty" },
  "upload.refused.count": {
    zh: "“{name}”没有加上：最多 {count} 个文件",
    en: (p: { name: string; count: number }) => `“${p.name}” was not added: at most ${files(p.count)}`,
  },
  "upload.refused.other_file": {
    zh: "“{name}”和上次的不是同一个文件，请选同一文件，或者删除后重新上传",
    en: "“{name}” is not the same file as before: choose that one, or remove it and start again",
  },
  "upload.file.done": { zh: "“{name}”已上传", en: "“{name}” is uploaded" },
  "upload.file.failed": { zh: "“{name}”没有上传成功", en: "“{name}” was not uploaded" },
  "upload.file.offline": {
    zh: "没有网络，“{name}”连上后自动继续上传",
    en: "No connection: “{name}” goes on uploading once you are connected",
  },
  "upload.failing.title": { zh: "一直传不上去？", en: "It keeps failing?" },
  "upload.failing.body": {
    zh: "可以换个网络，或者过一会儿再试：传到哪里，下次就从哪里接着传。",
    en: "Try another network, or try again later: it goes on from where it stopped.",
  },
  "upload.of": { zh: "：{name}", en: ": {name}" },
});
